// Check: concepts that are related and in one line of the hierarchy as well.
import { reachable } from '../graph.ts'
import type { Concept } from '../model/vocabulary.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS, SKOSIFY, skos } from './references.ts'

export const relationClashes = defineCheck({
  id: 'relation-clashes',
  severity: 'error',
  conditions: ['S27'],
  title: { en: 'Related and broader at once', nl: 'Verwant en ruimer tegelijk' },
  why: {
    en: 'Related and broader (with all steps up) exclude each other (S27).',
    nl: 'Verwant en ruimer (met alle stappen omhoog) sluiten elkaar uit (S27).',
  },
  fix: { en: 'Keep one of the two relations.', nl: 'Houd een van de twee relaties.' },
  messages: {
    clash: {
      en: '{label} is related to {other}, which stands above it as well.',
      nl: '{label} is verwant aan {other}, dat er ook boven staat.',
    },
    mapped: {
      en: '{label} is related to {other}, which stands above it as well, where mappings count too (S41).',
      nl: '{label} is verwant aan {other}, dat er ook boven staat, als mappings meetellen (S41).',
    },
    mappedBelow: {
      en: '{label} is related to {other}, which stands below it as well, where mappings count too (S41).',
      nl: '{label} is verwant aan {other}, dat er ook onder staat, als mappings meetellen (S41).',
    },
  },
  references: [skos('S27'), QSKOS, SKOSIFY],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b ; skos:related ex:c . ex:b a skos:Concept . ex:c a skos:Concept .',
      },
    ],
    notOk: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b ; skos:related ex:c . ex:b a skos:Concept ; skos:broader ex:c . ex:c a skos:Concept .',
        messages: ['clash'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:broadMatch ex:b ; skos:relatedMatch ex:b .',
        messages: ['mapped'],
      },
      {
        turtle: 'ex:a a skos:Concept ; skos:narrowMatch ex:b ; skos:relatedMatch ex:b .',
        messages: ['mappedBelow'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:broadMatch ex:c . ex:c a skos:Concept ; skos:relatedMatch ex:a .',
        messages: ['mapped'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const mapped = mappedLinks(vocabulary.concepts)
    const up = (uri: string): readonly string[] => [
      ...graph.broader(uri),
      ...(graph.concept(uri)?.broaderTransitive ?? []),
      ...(mapped.broader.get(uri) ?? []),
    ]
    for (const uri of new Set([...vocabulary.concepts.map((one) => one.uri), ...mapped.related.keys()])) {
      const related = new Set([...graph.related(uri), ...(mapped.related.get(uri) ?? [])])
      related.delete(uri)
      if (related.size === 0) continue
      const stated = new Set([
        ...graph.broaderTransitive(uri),
        ...(graph.concept(uri)?.broaderTransitive ?? []),
      ])
      const above = new Set(mapped.broader.size === 0 ? stated : reachable(uri, up))
      for (const other of [...related].filter((one) => above.has(one))) {
        const isStated = stated.has(other) && graph.related(uri).includes(other)
        const property = graph.related(uri).includes(other) ? 'related' : 'relatedMatch'
        // What stands below may be a concept of elsewhere, of which nobody here can change a thing.
        const [subject, second, message] = graph.concept(uri)
          ? ([uri, other, 'mapped'] as const)
          : ([other, uri, 'mappedBelow'] as const)
        const values = { other: nameOf(second, graph) }
        yield { message: isStated ? 'clash' : message, subject, others: [second], property, values }
      }
    }
  },
})

/** S41: a broadMatch is broader, and a relatedMatch related; S43, S44: the other way round as well. */
function mappedLinks(concepts: readonly Concept[]): Record<'broader' | 'related', Map<string, string[]>> {
  const links = { broader: new Map<string, string[]>(), related: new Map<string, string[]>() }
  const add = (table: Map<string, string[]>, from: string, to: string): void =>
    void table.set(from, [...(table.get(from) ?? []), to])
  for (const { uri, broadMatch = [], narrowMatch = [], relatedMatch = [] } of concepts) {
    for (const other of broadMatch) add(links.broader, uri, other)
    for (const other of narrowMatch) add(links.broader, other, uri)
    for (const other of relatedMatch) {
      add(links.related, uri, other)
      add(links.related, other, uri)
    }
  }
  return links
}
