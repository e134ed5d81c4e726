// Files with a fault -> where it is and what it is, in English and in Dutch.
import { sentence } from '@kanaal/content'
import type { Localized } from '@kanaal/types'
import { describe, expect, it } from 'vitest'
import { type Format, parseVocabulary, RefusedVocabulary, refusals } from '../src/index.ts'

const P = '@prefix ex: <http://e/> .\n'
const xml = (body: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://e/">\n${body}\n</rdf:RDF>`
const FAULTS: [format: Format, text: string, line: number, dutch: string][] = [
  [
    'turtle',
    `${P}ex:a nope:b ex:c .`,
    2,
    'Regel 2 is geen Turtle: het voorvoegsel "nope:" is nergens gedeclareerd.',
  ],
  ['turtle', `${P}ex:a ex:b\n, ex:c .`, 3, 'hier hoort een naam of waarde te staan, en er staat ,.'],
  ['turtle', `${P}ex:a\n"b" ex:c .`, 3, 'literal hoort hier niet te staan'],
  [
    'turtle',
    `${P}ex:a ex:b ex:c ex:d .`,
    2,
    'achter "http://e/c" hoort een punt, een puntkomma of een komma.',
  ],
  ['turtle', `${P}ex:a ex:b "c`, 2, 'hoort hier niet te staan'],
  ['turtle', `${P}ex:a ex:b ex:c`, 2, 'achter "http://e/c" hoort een punt'],
  ['turtle', `${P}ex:a ex:b`, 2, 'het houdt te vroeg op.'],
  ['turtle', '@prefix ex: "a" .', 1, 'een declaratie van een voorvoegsel of basis heeft geen URI'],
  ['turtle', `${P}ex:a _:b ex:c .`, 2, 'een eigenschap heeft een URI nodig'],
  ['rdfxml', xml('<ex:a>'), 3, 'er wordt een element gesloten dat niet openstaat'],
  ['rdfxml', xml('<ex:a>').replace('</rdf:RDF>', ''), 3, 'het element ex:a wordt niet gesloten.'],
  [
    'rdfxml',
    xml('<ex:a rdf:about="x&nbsp;y"/>'),
    2,
    'er wordt een entiteit gebruikt die niet is gedeclareerd.',
  ],
  ['rdfxml', xml('<foo:a/>'), 2, 'het voorvoegsel "foo" is nergens gedeclareerd.'],
  ['rdfxml', xml('<ex:a rdf:about=x/>'), 2, 'een attribuut heeft geen waarde tussen aanhalingstekens'],
  ['rdfxml', xml('<ex:a rdf:nodeID="1"/>'), 2, '"1" is geen XML-naam.'],
  ['rdfxml', `${xml('')}\nmore`, 4, 'alles moet in één element staan.'],
  ['rdfxml', `\n<?xml version="1.0"?>${xml('')}`, 2, 'er staat iets voor de XML-declaratie.'],
  ['rdfxml', xml('<rdf:li/>'), 2, 'li kan hier geen element zijn.'],
  ['csv', 'id,name\n1,a\n2,"b', 3, 'een aanhalingsteken wordt geopend en niet gesloten.'],
  ['csv', 'id,name\n1,a "b"\n', 2, 'er staat een aanhalingsteken midden in een cel.'],
  [
    'jsonld',
    '{\n  "a": [1, 2,\n  x], "b": "a long value, and another one" }',
    3,
    'x hoort hier niet te staan.',
  ],
  ['jsonld', '{\n"a": 1,\n}', 3, 'hier ontbreekt een naam tussen dubbele aanhalingstekens'],
  ['jsonld', '{\n"a": "b', 2, 'het houdt te vroeg op.'],
  ['jsonld', '{"@context": {"a": {"@id": 1}}, "a": "b"}', 1, 'De lezer zegt in het Engels: '],
]

describe('a fault in a file', () => {
  it.each(FAULTS)('%s %j', async (format, text, line, dutch) => {
    const error: unknown = await parseVocabulary(text, { format }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RefusedVocabulary)
    const [message] = error instanceof RefusedVocabulary ? error.messages : []
    const { key = '', values = {} } = message ?? {}
    const localized = (refusals as Record<string, Localized>)[key] ?? { en: '' }
    const said = sentence(localized, values, 'nl')
    expect(said).toContain(dutch)
    expect(said).not.toMatch(/\{\w+\}/)
    expect(message?.reason).toBe(sentence(localized, values, 'en'))
    expect([message?.ruleId, message?.place?.position?.start.line]).toEqual(['syntax-invalid', line])
  })
})
