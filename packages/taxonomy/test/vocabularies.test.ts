import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Format,
  parseVocabulary,
  RefusedVocabulary,
  sniffFormat,
  toStatements,
  type Vocabulary,
  writeVocabulary,
} from '../src/index.ts'
import { canonical, canonicalQuads, quadsOf } from './canonical.ts'
import { describeWithData, filesBelow, sharedData } from './shared-data.ts'

/** A full stop in the middle of a list; and four files that are no vocabularies: shapes, an ontology, DCMI's classes. */
const REFUSED: Record<string, RegExp> = {
  'silknow-small/dimension.ttl': /^Line 55 is not Turtle: Expected entity but got ,/,
  'nl-sbb/skos-ap-nl.ttl': /no concept, scheme or collection/,
  'skohub-shapes/skohub.shacl.ttl': /no concept, scheme or collection/,
  'skos-core/skos.rdf': /no concept, scheme or collection/,
  'skosify/dctype.in.rdf': /no concept, scheme or collection/,
}
/** `skos:broader: :concept1`: the colon too many is part of the property's name, which no XML name can hold. */
const NO_XML = ['skohub-test/hashURIConceptScheme.ttl', 'skohub-test/invalid_hashURIConceptScheme.ttl']
const RDF = ['turtle', 'ntriples', 'rdfxml', 'jsonld'] as const
/** Bytes. Two are larger, and take most of a minute in all forms: `npm run proof` (vocabulary-forms) looks at those. */
const LARGE = 500_000
const formsOf = ({ length }: Uint8Array) =>
  length < LARGE || process.env.KANAAL_WHOLE === '1' ? RDF : (['turtle'] as const)

/** Without prefixes, which N-Triples and JSON-LD of others need not have. */
const said = (vocabulary: Vocabulary) => ({ ...vocabulary, prefixes: {} })

describeWithData('51 published vocabularies and odd ones', 'vocabularies', () => {
  const files = filesBelow('vocabularies', /\.(ttl|rdf|tsv)$/)

  it('are 51', () => expect(files.length).toBe(51))

  describe.each(files)('%s', (file) => {
    const bytes = readFileSync(sharedData(`vocabularies/${file}`))
    const text = bytes.toString('utf8')

    if (REFUSED[file]) {
      it('is refused with a reason, and a line where one is to blame', async () => {
        await expect(parseVocabulary(bytes)).rejects.toThrow(RefusedVocabulary)
        await expect(parseVocabulary(bytes)).rejects.toThrow(REFUSED[file])
      })
      return
    }

    it('says the same triples in every form of RDF', { timeout: 300_000 }, async () => {
      const vocabulary = await parseVocabulary(bytes)
      const format = sniffFormat(text)
      const isRdf = format === 'turtle' || format === 'rdfxml'
      const before = isRdf
        ? await canonical(text, format)
        : await canonical(writeVocabulary(vocabulary, 'ntriples').text, 'ntriples')
      expect(before.length).toBeGreaterThan(0)
      for (const form of formsOf(bytes)) {
        if (form === 'rdfxml' && NO_XML.includes(file)) {
          expect(() => writeVocabulary(vocabulary, form)).toThrow('does not end in an XML name')
          continue
        }
        const written = writeVocabulary(vocabulary, form)
        expect(written.leftOut).toBe(0)
        // The JSON-LD parser alone takes 20 s for UNESCO in one piece; our reader gives it pieces, and is compared below.
        if (form !== 'jsonld' || written.text.length < 1_000_000)
          expect((await canonicalQuads(await quadsOf(written.text, form))) === before, form).toBe(true)
        const again = await parseVocabulary(written.text)
        const read = await canonical(writeVocabulary(again, 'ntriples').text, 'ntriples')
        expect(read === before, form).toBe(true)
        expect(writeVocabulary(again, form).text === written.text, form).toBe(true)
      }
    })

    it('keeps all of SKOS Core in a table', { timeout: 60_000 }, async () => {
      const vocabulary = await parseVocabulary(bytes)
      for (const form of ['csv', 'tsv'] satisfies Format[]) {
        const { text: table, leftOut } = writeVocabulary(vocabulary, form)
        const again = await parseVocabulary(table, { format: form })
        expect(toStatements(vocabulary).length - toStatements(again).length).toBe(leftOut)
        if (form === 'csv') expect(said(again)).toEqual(said(withoutOther(vocabulary)))
      }
    })
  })
})

const withoutOther = ({ resources: _, ...vocabulary }: Vocabulary): Vocabulary => ({
  ...vocabulary,
  schemes: vocabulary.schemes.map(({ other: _, ...rest }) => rest),
  concepts: vocabulary.concepts.map(({ other: _, ...rest }) => rest),
  collections: vocabulary.collections.map(({ other: _, ...rest }) => rest),
  resources: [],
})
