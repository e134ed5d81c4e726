// Orphans: only what the last manifest listed and this run would have made; last good files stay.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ManifestElement } from '../src/manifest-file.ts'
import { createLeftoverFinder, isMassDelete } from '../src/orphans.ts'

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
const owner = (id: string) => ({ id, locale: 'en', path: `${id}.md` })
const record = (directory: string) => `${directory}/rendition.json`

test('a file that nobody makes any more is an orphan', () => {
  const finder = createLeftoverFinder(
    [element('a', { web: ['a1', 'a2'] }), element('b', { web: ['b1'] })],
    everything,
  )
  finder.made({ directory: 'web/en/a', paths: ['a1'] })
  expect(finder.finish()).toEqual({ replaced: [], orphans: ['a2', 'b1'], stays: [], listed: 3 })
})

test('a file of a rendition that was made again without it is replaced, not lost', () => {
  const finder = createLeftoverFinder([element('a', { web: ['old.png', record('web/en/a')] })], everything)
  finder.made({ directory: 'web/en/a', paths: [record('web/en/a'), 'new.png'] })
  expect(finder.finish()).toMatchObject({ replaced: ['old.png'], orphans: [], stays: [] })
})

test('a file that another document makes now is none', () => {
  const finder = createLeftoverFinder([element('old', { web: ['same'] })], everything)
  finder.made({ directory: 'web/en/new', paths: ['same'] })
  expect(finder.finish().orphans).toEqual([])
})

test('what failed keeps its last good files, even where its front matter no longer says who it is', () => {
  const before = element('a', { web: ['w'], email: ['e'] })
  const finder = createLeftoverFinder([before, element('b', { web: ['b'] })], everything)
  finder.made({ directory: 'web/en/a', paths: ['w'] })
  finder.lost(owner('a'), ['email'])
  finder.lost({ ...owner('b'), id: 'somebody', locale: 'nl' }, 'all')
  expect(finder.finish()).toMatchObject({ orphans: [], stays: ['e', 'b'] })
})

test('a line of NDJSON is known by its id and locale: all lines have one path', () => {
  const both = [element('a', { web: ['en'] }), element('b', { web: ['other'] })].map((one) => ({
    ...one,
    source: 'all.ndjson',
  }))
  const finder = createLeftoverFinder(both, everything)
  finder.lost({ id: 'a', locale: 'en', path: 'all.ndjson', line: 1 }, 'all')
  expect(finder.finish()).toMatchObject({ orphans: ['other'], stays: ['en'] })
})

test('another target is no business of this run', () => {
  const finder = createLeftoverFinder(
    [element('a', { web: ['w'], email: ['e'] })],
    ({ target }) => target === 'web',
  )
  finder.made({ directory: 'web/en/a', paths: ['w'] })
  expect(finder.finish()).toMatchObject({ orphans: [], stays: ['e'] })
})

test('more than a fifth is a mass deletion', () => {
  const found = { replaced: [], stays: [], listed: 5 }
  expect(isMassDelete({ ...found, orphans: ['1'] })).toBe(false)
  expect(isMassDelete({ ...found, orphans: ['1', '2'] })).toBe(true)
})

test('a file of the new run is never removed, and one that nobody listed neither', () => {
  const names = fc.array<string>(fc.constantFrom('1', '2', '3', '4', '5', '6'), { maxLength: 6 })
  fc.assert(
    fc.property(names, names, (before, after) => {
      const finder = createLeftoverFinder([element('a', { web: before })], everything)
      finder.made({ directory: 'web/en/b', paths: after })
      const { orphans, replaced } = finder.finish()
      const gone = [...orphans, ...replaced]
      expect(gone.some((path) => after.includes(path))).toBe(false)
      expect(gone.every((path) => before.includes(path))).toBe(true)
    }),
  )
})
