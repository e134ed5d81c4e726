// Identities and slugs: front matter decides, collisions are settled by byte order, whatever the order of reading.
import { isSafePath } from '@kanaal/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignSlugs } from '../src/assign-slugs.ts'
import { type Identity, identifyDocuments } from '../src/identify-documents.ts'
import { openSource } from '../src/index.ts'
import { temporary } from './temporary.ts'

const site = { locales: ['en', 'nl'], defaultLocale: 'en' }
const identity = (path: string, slug: string, locale = 'en'): Identity => ({
  path,
  slug,
  locale,
  id: path,
  read: async () => '',
})

test('an identity comes from front matter, the name or the path', async () => {
  const root = temporary({
    'a.md': '---\nslug: chosen\nlocale: nl\n---\n# A\n',
    'b.nl.md': '# B',
    'nl/c.md': '# C',
    'broken.md': '---\nslug: [\n---\n# D',
  })
  const found = await identifyDocuments(await openSource(root), { site, caps: {} })
  expect(found.map(({ path, locale, slug }) => [path, locale, slug])).toEqual([
    ['a.md', 'nl', 'chosen'],
    ['b.nl.md', 'nl', 'b'],
    ['broken.md', 'en', 'broken'],
    ['nl/c.md', 'nl', expect.any(String)],
  ])
})

test('the first in byte order keeps the slug', () => {
  const given = [identity('b.md', 'same'), identity('a.md', 'same'), identity('c.md', 'same', 'nl')]
  const [b, a, c] = assignSlugs(given)
  expect(a?.slug).toBe('same')
  expect(c?.slug).toBe('same')
  expect(b?.slug).toMatch(/^same-[0-9a-f]{8}$/)
  expect(b).toMatchObject({ changed: { wanted: 'same', owner: 'a.md' } })
})

test('no two documents share an address, and order does not matter', () => {
  const paths = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}\.md$/), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(
      paths,
      fc.array(fc.constantFrom('a', 'b', 'A'), { minLength: 12, maxLength: 12 }),
      (names, slugs) => {
        const given = names.map((path, index) => identity(path, slugs[index] ?? 'a'))
        const assigned = assignSlugs(given)
        const places = assigned.map(({ locale, slug }) => `${locale}/${slug}`.toLowerCase())
        expect(new Set(places).size).toBe(places.length)
        const reversed = assignSlugs([...given].reverse()).reverse()
        expect(reversed.map(({ slug }) => slug)).toEqual(assigned.map(({ slug }) => slug))
      },
    ),
  )
})

test.each(['con/aux', '', '../x', 'nul', 'a/../../b', '/etc', 'a\\b', 'x'.repeat(300)])(
  'the slug %j becomes one that every file system can write',
  (slug) => {
    const [assigned] = assignSlugs([identity('a.md', slug)])
    expect(isSafePath(assigned?.slug ?? '')).toBe(true)
    expect(assigned).toMatchObject({ changed: { wanted: slug, owner: undefined } })
  },
)
