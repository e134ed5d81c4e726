// M4 and M5: what a text names of the configured vocabularies is said, and never published.
import { join } from 'node:path'
import { exportDocuments, openSource } from '@kanaal/export'
import { expect, test } from 'vitest'
import { filesBelow, temporary } from './temporary.ts'

const profile = (properties: string) =>
  `{ id: 'note', version: '1.0.0', title: { en: 'Note' }, types: ['*'], properties: [${properties}] }`
const texts = "title: { en: 'Terms', nl: 'Trefwoorden' }, why: { en: 'x' }, fix: { en: 'x' }"
const terms = `{ key: 'terms', type: 'term', scheme: 'topic', obligation: 'recommended', max: 5, ${texts} }`
const region = `{ key: 'custom.region', type: 'term', scheme: 'region', obligation: 'mandatory', ${texts} }`
const FILES = {
  'topics.txt': 'Bags\n  Backpacks\nPens\n',
  'regions.txt': 'Utrecht\nZeeland\n',
}
const config = (profiles: string, levels = '') => `export default {
  vocabularies: [{ key: 'topic', file: './topics.txt' }, { key: 'region', file: './regions.txt' }],
  site: { url: 'https://example.org', name: 'Example', locales: ['en'], defaultLocale: 'en', timeZone: 'UTC' },
  profiles: [${profiles}],
  levels: [${levels}],
}`

async function run(profiles: string, documents: Record<string, string>, levels = '') {
  const settings = temporary({ ...FILES, 'kanaal.config.js': config(profiles, levels) })
  const out = temporary()
  const source = await openSource(temporary(documents))
  const configModule = join(settings, 'kanaal.config.js')
  try {
    await exportDocuments({ configModule, source, out, targets: ['web', 'briefing'] })
  } finally {
    await source.close()
  }
  const files = filesBelow(out)
  const said = Buffer.from(files['messages.ndjson'] ?? '', 'latin1')
    .toString()
    .split('\n')
    .filter((line) => line.includes('terms-suggested'))
    .map((line) => JSON.parse(line))
  return { said, files }
}

test('M4 M5 says which concepts a text names and how to accept them, best first, each for its property', async () => {
  const { said, files } = await run(profile(`${terms}, ${region}`), {
    'a.md': '# Backpacks and pens\n\nBackpacks for children in Utrecht.\n',
  })
  expect(said.map(({ source, severity, reason }) => [source, severity, reason])).toEqual([
    [
      'export',
      'info',
      'Terms: only suggested, by “Backpacks”. Accept what fits with `topics: [topic:backpacks, topic:pens]`.',
    ],
    [
      'export',
      'info',
      'Terms: only suggested, by “Utrecht”. Accept what fits with `region: region:utrecht`.',
    ],
  ])
  const published = Object.entries(files).filter(([path]) => !/ndjson$/.test(path))
  expect(published.length).toBeGreaterThan(2)
  for (const [path, body] of published) expect(body, path).not.toMatch(/topic:|region:/)
})

test('says nothing where something better stands, where nothing is named, or where nobody wants terms', async () => {
  const documents = {
    'own.md': '---\ntopics: [topic:pens]\n---\n\n# Backpacks\n',
    'none.md': '# Weather\n\nIt rains.\n',
  }
  expect((await run(profile(terms), documents)).said).toEqual([])
  const optional = profile(terms.replace('recommended', 'optional'))
  expect((await run(optional, { 'a.md': '# Backpacks\n' })).said).toEqual([])
  // A term of no vocabulary is none.
  const unknown = { 'a.md': '---\ntopics: [topic:unknown]\n---\n\n# Backpacks\n' }
  expect((await run(profile(terms), unknown)).said).toHaveLength(1)
})

test('M32 is as loud as the site and the document want it', async () => {
  const documents = {
    'note.md': '# Backpacks\n',
    'answered.md':
      '---\nwaivers:\n  - { rule: export/terms-suggested, reason: Later, until: 2099-01-01 }\n---\n\n# Backpacks\n',
  }
  const loud = async (levels: string) =>
    (await run(profile(terms), documents, levels)).said.map(({ place, severity }) => [place.file, severity])
  expect(await loud('')).toEqual([
    ['answered.md', 'info'],
    ['note.md', 'info'],
  ])
  expect(await loud("{ rule: 'export/terms-suggested', level: 'warning' }")).toEqual([
    ['answered.md', 'info'],
    ['note.md', 'warning'],
  ])
  expect(await loud("{ rule: 'export/*', level: 'error', locales: ['nl'] }")).toEqual(await loud(''))
  expect(await loud("{ rule: 'export/terms-suggested', level: 'off' }")).toEqual([])
  await expect(loud("{ rule: 'export/terms-sugested', level: 'off' }")).rejects.toThrow('terms-suggested')
})
