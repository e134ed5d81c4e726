// A fact that is a bare number: compared where its own name stands by another number, and nowhere else.
import { describe, expect, test } from 'vitest'
import {
  amountOf,
  findContradictions,
  isNumberShown,
  isSameFact,
  mayBothHold,
  passageOfText,
} from '../../src/index.ts'

const place = { documentId: 'x', locale: 'nl' }
const said = (locale: string, fact: { id: string; value: string; label?: string }, text: string) =>
  findContradictions([passageOfText(text, place)], [fact], { locale, title: 'Workshop' }).map(
    ({ mention }) => mention.text,
  )

describe('typed by hand', () => {
  test.each([
    ['nl', 'plekken', '25', 'Er zijn 30 plekken.', '30 plekken'],
    ['nl', 'plekken', '25', 'Er zijn 20 plekken.', '20 plekken'],
    ['nl', 'aantal-plekken', '25', 'Plekken: 30', 'Plekken: 30'],
    ['nl', 'plekken', '25', 'De workshop telt dertig plekken.', 'dertig plekken'],
    ['nl', 'schilderijen', '120', 'U ziet 150 schilderijen.', '150 schilderijen'],
    ['en', 'places', '25', 'There are thirty places.', 'thirty places'],
    ['en', 'number-of-sessions', '8', 'The course has 10 sessions.', '10 sessions'],
    ['en', 'sessions', '8', 'Ten weekly sessions.', 'Ten weekly sessions'],
  ])('%s %s: %s, "%s"', (locale, id, value, text, found) => {
    expect(said(locale, { id, value }, text)).toEqual([found])
    expect(said(locale, { id: 'x', label: id.replaceAll('-', ' '), value }, text)).toEqual([found])
  })

  test.each([
    ['nl', 'plekken', '25', 'Er zijn vijfentwintig plekken.'],
    ['nl', 'plekken', '25', 'Er zijn nog 5 plekken vrij.'],
    ['nl', 'plekken', '25', 'Er zijn 5 plekken bezet.'],
    ['nl', 'plekken', '25', 'U kunt 2 plekken reserveren.'],
    ['nl', 'plekken', '25', 'Er komen 30 mensen.'],
    ['nl', 'zaal', '3', 'Het museum heeft 12 zalen.'],
    ['nl', 'hoofdstuk', '3', 'Het boek heeft 12 hoofdstukken.'],
    ['nl', 'prijs', '25', 'Er zijn 3 prijzen te winnen.'],
    ['nl', 'a', '25', 'Er zijn 30 plekken.'],
    ['en', 'places', '25', 'Five extra places were added.'],
    ['en', 'sessions', '8', 'You may miss two sessions.'],
    ['en', 'bus', '5', 'There are 8 buses an hour.'],
  ])('%s %s: %s, nothing of "%s"', (locale, id, value, text) => {
    expect(said(locale, { id, value }, text)).toEqual([])
  })
})

test.each([
  ['25', '30', false],
  ['1,250', '1250', true],
  ['0612', '612', false],
  ['90071992547409931', '90071992547409932', false],
])('%s and %s as one fact: %s', (one, other, same) => {
  expect(isSameFact({ value: one }, { value: other })).toBe(same)
  expect(mayBothHold({ value: one }, { value: other })).toBe(same)
})

test.each([
  [{ value: '120', unit: 'schilderijen' }, { value: '120', unit: 'paintings' }, true],
  [{ value: '120', unit: 'schilderijen' }, { value: '150', unit: 'paintings' }, false],
  [{ value: '25' }, { value: '30', text: '30 places' }, false],
  [{ value: '49.95' }, { value: '59.95', unit: 'EUR' }, false],
  [{ value: '49.95', unit: 'GBP' }, { value: '59.95', unit: 'EUR' }, true],
  [{ value: '90', unit: 'minuten' }, { value: '1.5', unit: 'hours' }, true],
  [{ value: 'Zaal 2' }, { value: 'Room 2' }, true],
])('%o beside %o may both hold: %s', (one, other, both) => {
  expect(mayBothHold(one, other)).toBe(both)
})

test.each([
  ['30 plekken', '25', false],
  ['5', '6', false],
  ['dertig', '25', false],
  ['25 plekken', '25', true],
  ['vol', '25', true],
  ['12 van de 30', '25', true],
  ['1,2 miljoen', '1200000', true],
  ['50%', '0.5', true],
  ['1.250', '1.250', true],
  ['0612', '0612', true],
  ['ruim 1.200', '1243', true],
  ['ongeveer 30', '29', true],
])('"%s" shows %s: %s', (words, value, shown) => {
  const amount = amountOf({ value })
  expect(amount && isNumberShown(words, amount)).toBe(shown)
})
