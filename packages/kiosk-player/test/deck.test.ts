import { expect, it } from 'vitest'
import { isDeck, toRelativeUrl } from '../src/deck.ts'
import { deckOf, sceneOf } from './screens.ts'

it('knows a deck', () => {
  expect(isDeck(deckOf('a', [sceneOf('s')]))).toBe(true)
  expect(isDeck(deckOf('a', []))).toBe(true)
})

it.each([
  undefined,
  null,
  {},
  { ...deckOf('a', []), version: 2 },
  deckOf('a', [sceneOf('s', { dwellMs: 0 })]),
  deckOf('a', [{} as never]),
])('knows that %j is none', (value) => {
  expect(isDeck(value)).toBe(false)
})

it.each([
  ['nl/terug-naar-school', 'nl/terug-naar-school'],
  ['nl/a b@ouders', 'nl/a%20b%40ouders'],
  ['../elders', 'refused'],
  ['/etc', 'refused'],
  ['https://x.example/a', 'refused'],
])('makes an address of %s', (path, expected) => {
  expect(toRelativeUrl(path)).toBe(expected)
})
