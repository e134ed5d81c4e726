// Terms that the source does not know: said once, at their place, where anybody could know.
import { fromEntry, parseMarkdown } from '@kanaal/content'
import type { InputSources } from '@kanaal/types'
import { expect, test } from 'vitest'
import { resolveInputs } from '../src/index.ts'

const BAG = { key: 'topic:bag', scheme: 'topic', prefLabel: { nl: 'Tas' } }
const sources: InputSources = {
  terms: async (keys) => (keys.includes('topic:bag') ? [BAG] : []),
  schemes: async () => ['topic', 'purpose'],
}
const taxonomyTerms = { assignments: [{ key: 'topic:bag' }, { key: 'topic:schol' }, { key: 'gone:x' }] }
const entry = fromEntry(
  { documentId: 'a1', title: 'Tas', locale: 'nl', taxonomyTerms, contentMetadata: { topics: ['topic:bga'] } },
  { uid: 'api::article.article', attributes: { title: { type: 'string' } }, fields: { body: [] } },
)
const file = parseMarkdown(
  '---\ntags: [topic:bag, topic:schol, "16:9", School]\npurpose: purpose:x\n---\n\nA.\n',
  {
    path: 'a.md',
  },
)
const unknown = async (document: typeof entry, asked: InputSources) =>
  (await resolveInputs(document, asked)).messages.map(({ ruleId, severity, key, values, place }) => [
    ...[ruleId, severity, key, values?.key],
    place?.field?.join('.') ?? place?.position?.start.line,
  ])

test('names each term and the field or line it stands in', async () => {
  expect(await unknown(entry, sources)).toEqual([
    ['term-unresolved', 'warning', 'missing', 'gone:x', 'taxonomyTerms'],
    ['term-unresolved', 'warning', 'missing', 'topic:bga', 'contentMetadata.topics'],
    ['term-unresolved', 'warning', 'missing', 'topic:schol', 'taxonomyTerms'],
  ])
  expect(await unknown(file, sources)).toEqual([
    ['term-unresolved', 'warning', 'missing', 'purpose:x', 3],
    ['term-unresolved', 'warning', 'missing', 'topic:schol', 2],
  ])
})

test('says nothing where nobody was asked, or where the document brings the label', async () => {
  expect(await unknown(entry, {})).toEqual([])
  expect(await unknown(file, { schemes: sources.schemes as NonNullable<InputSources['schemes']> })).toEqual(
    [],
  )
  const labelled = { ...file, terms: [{ key: 'own:x', scheme: 'own', prefLabel: { en: 'Own' } }] }
  expect((await unknown(labelled, sources)).map(([, , , key]) => key)).not.toContain('own:x')
})

test('says why a source that fails did not answer', async () => {
  const terms = () => Promise.reject(new Error('the database is away'))
  const { messages } = await resolveInputs(entry, { ...sources, terms })
  expect(messages.map(({ key, values }) => [key, values?.key])).toContainEqual(['failed', 'topic:bag'])
  expect(messages[0]?.reason).toContain('the database is away')
})

test('leaves what an included document is tagged with to that document', async () => {
  const document = parseMarkdown('::include{id="b"}', { path: 'a.md' })
  const include = async () => parseMarkdown('---\ntags: [topic:schol]\n---\n\nB.\n', { path: 'b.md' })
  expect(await unknown(document, { ...sources, include })).toEqual([])
})
