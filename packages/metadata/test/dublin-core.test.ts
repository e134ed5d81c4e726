// M15: Dublin Core as Turtle, JSON-LD and RDF/XML says the same, as three independent parsers read it.
import fc from 'fast-check'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { describe, expect, test } from 'vitest'
import { dublinCoreToJsonLd, dublinCoreToTurtle, dublinCoreToXml, resolveMetadata } from '../src/index.ts'
import { parse, site } from './site.ts'

interface Quad {
  subject: { value: string }
  predicate: { value: string }
  object: { termType: string; value: string; language?: string; datatype?: { value: string } }
}

const lines = (quads: readonly Quad[]): string[] =>
  quads
    .map(({ subject, predicate, object: { termType, value, language, datatype } }) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        termType,
        value,
        language?.toLowerCase(),
        datatype?.value,
      ]),
    )
    .sort()

interface Reader {
  on(event: 'data', listener: (quad: Quad) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'end', listener: () => void): unknown
  end(text: string): unknown
}

const read = (parser: Reader, text: string): Promise<Quad[]> =>
  new Promise((resolve, reject) => {
    const quads: Quad[] = []
    parser.on('data', (quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })

const resolvedOf = (values: object) => {
  const document = parse('---\ntitle: A\n---\n\nText of a page.\n')
  return resolveMetadata({ ...document, metadata: { ...document.metadata, ...values } }, { site })
}

const allThree = async (values: object) => {
  const resolved = resolvedOf(values)
  return [
    lines(new Parser().parse(dublinCoreToTurtle(resolved)) as Quad[]),
    lines(await read(new JsonLdParser() as unknown as Reader, JSON.stringify(dublinCoreToJsonLd(resolved)))),
    lines(await read(new RdfXmlParser() as unknown as Reader, dublinCoreToXml(resolved))),
  ] as const
}

describe('M15 Dublin Core', () => {
  test('holds every value, typed and in its language', async () => {
    const [turtle] = await allThree({
      description: 'Bags & "books"',
      date: '2026-08-17',
      modified: '2026-08-18T09:00:00+02:00',
      authors: [{ name: 'Ada' }, { name: 'Bob' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      validUntil: '2026-09-06',
    })
    const found = turtle.map((line) => JSON.parse(line).slice(1))
    const dc = 'http://purl.org/dc/terms/'
    const xsd = 'http://www.w3.org/2001/XMLSchema#'
    const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'
    expect(found).toContainEqual([`${dc}description`, 'Literal', 'Bags & "books"', 'en', langString])
    expect(found).toContainEqual([`${dc}issued`, 'Literal', '2026-08-17', '', `${xsd}date`])
    expect(found).toContainEqual([
      `${dc}modified`,
      'Literal',
      '2026-08-18T09:00:00+02:00',
      '',
      `${xsd}dateTime`,
    ])
    expect(found.filter(([name]) => name === `${dc}creator`)).toHaveLength(2)
    expect(found.find(([name]) => name === `${dc}license`)?.slice(1, 3)).toEqual([
      'NamedNode',
      'https://creativecommons.org/licenses/by/4.0/',
    ])
    expect(found.find(([name]) => name === `${dc}valid`)?.[4]).toBe(`${dc}Period`)
  })

  test('the three syntaxes say the same, whatever people write', async () => {
    const odd = fc.string({
      unit: fc.constantFrom(...'a <>&"\'\\\n\t\r\u0001\u0085\ud800\uffff\u2028é👍]]>{}|^`%#@:'),
      maxLength: 30,
    })
    const license = fc.oneof(
      odd,
      odd.map((text) => `https://example.org/${text}`),
    )
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, license, odd, async (title, description, rights, licence, path) => {
        const canonical = `https://example.org/${path}`
        const [turtle, jsonLd, xml] = await allThree({
          title,
          description,
          rights,
          license: licence,
          canonical,
        })
        expect(jsonLd).toEqual(turtle)
        expect(xml).toEqual(turtle)
      }),
      { numRuns: 60 },
    )
  })
})
