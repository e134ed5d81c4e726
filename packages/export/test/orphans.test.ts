// Orphans: only what the last manifest listed and this run would have made; last good files stay.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ManifestElement } from '../src/manifest-file.ts'
import { createLeftoverFinder, isMassDelete, mergeLeftovers } from '../src/orphans.ts'

const file = (path: string) => ({ path, sha256: '', bytes: 0, mediaType: 'text/plain' })
const counts = { error: 0, warning: 0, info: 0 }
const element = (id: string, files: Record<string, string[]>): ManifestElement => ({
  id,
  source: `${id}.md`,
  hash: 'x',
  renditions: Object.entries(files).map(([target, paths]) => ({
    target,
    locale: 'en',
    audience: null,
    key: '',
    messages: counts,
    losses: 0,
    files: paths.map(file),
  })),
})
const everything = () => true

test('a file that nobody makes any more is an orphan', () => {
  const finder = createLeftoverFinder(
    [element('a', { web: ['a1', 'a2'] }), element('b', { web: ['b1'] })],
    everything,
  )
  finder.next(element('a', { web: ['a1'] }), [])
  expect(finder.finish()).toEqual({ orphans: ['a2', 'b1'], others: [], listed: 3 })
})

test('a file that another document makes now is none', () => {
  const finder = createLeftoverFinder([element('old', { web: ['same'] })], everything)
  finder.next(element('new', { web: ['same'] }), [])
  expect(finder.finish().orphans).toEqual([])
})

test('what failed keeps its last good files', () => {
  const before = element('a', { web: ['w'], email: ['e'] })
  const finder = createLeftoverFinder([before, element('b', { web: ['b'] })], everything)
  expect(finder.next(element('a', { web: ['w'] }), ['email']).renditions.map(({ target }) => target)).toEqual(
    ['web', 'email'],
  )
  expect(finder.next({ ...element('b', {}), hash: '' }, 'all').renditions).toHaveLength(1)
  expect(finder.finish().orphans).toEqual([])
})

test('another target is no business of this run, and stays in the manifest', () => {
  const previous = [element('a', { web: ['w'], email: ['e'] })]
  const finder = createLeftoverFinder(previous, ({ target }) => target === 'web')
  const now = finder.next(element('a', { web: ['w'] }), [])
  const { orphans, others } = finder.finish()
  expect([orphans, others]).toEqual([[], ['e']])
  expect(mergeLeftovers([now], previous, new Set(others))).toEqual(previous)
})

test('more than a fifth is a mass deletion', () => {
  expect(isMassDelete({ orphans: ['1'], others: [], listed: 5 })).toBe(false)
  expect(isMassDelete({ orphans: ['1', '2'], others: [], listed: 5 })).toBe(true)
})

test('a file of the new run is never removed, and one that nobody listed neither', () => {
  const names = fc.array<string>(fc.constantFrom('1', '2', '3', '4', '5', '6'), { maxLength: 6 })
  fc.assert(
    fc.property(names, names, (before, after) => {
      const finder = createLeftoverFinder([element('a', { web: before })], everything)
      finder.next(element('b', { web: after }), [])
      const { orphans } = finder.finish()
      expect(orphans.some((path) => after.includes(path))).toBe(false)
      expect(orphans.every((path) => before.includes(path))).toBe(true)
    }),
  )
})
