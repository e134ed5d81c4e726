// Check: an exact match that is a broader or related match as well.
import { reachable } from '../graph.ts'
import { MAPPINGS, toUri } from '../model/names.ts'
import type { Mappings, Vocabulary } from '../model/vocabulary.ts'
import { defineCheck, nameOf } from './define-check.ts'
import { QSKOS, skos } from './references.ts'

export const mappingClashes = defineCheck({
  id: 'mapping-clashes',
  severity: 'error',
  conditions: ['S46'],
  title: { en: 'Exact match and another match', nl: 'Exacte overeenkomst en een andere' },
  why: {
    en: 'What means the same can be neither broader nor merely related (S46).',
    nl: 'Wat hetzelfde betekent, is niet ruimer en ook niet slechts verwant (S46).',
  },
  fix: { en: 'Keep the mapping that is true.', nl: 'Houd de mapping die klopt.' },
  messages: {
    clash: {
      en: '{label} has {other} as exactMatch and as {property}.',
      nl: '{label} heeft {other} als exactMatch en als {property}.',
    },
  },
  references: [skos('S46'), QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept ; skos:exactMatch ex:b ; skos:closeMatch ex:b .' }],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:exactMatch ex:b ; skos:broadMatch ex:b .', messages: ['clash'] },
      {
        turtle: 'ex:a a skos:Concept ; skos:relatedMatch ex:b . ex:b a skos:Concept ; skos:exactMatch ex:a .',
        messages: ['clash'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:exactMatch ex:b ; skos:narrowMatch ex:c . ex:b a skos:Concept ; skos:exactMatch ex:c .',
        messages: ['clash'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:exactMatch ex:x ; skos:broadMatch ex:y . ex:y skos:exactMatch ex:x .',
        messages: ['clash'],
      },
      {
        turtle:
          'ex:a a skos:Concept ; skos:exactMatch ex:x . ex:x skos:exactMatch ex:y ; skos:relatedMatch ex:y .',
        messages: ['clash'],
      },
    ],
  },
  *check({ vocabulary, graph }) {
    const mapped = mappedIn(vocabulary)
    const groupOf = exactGroups(mapped)
    for (const concept of mapped)
      for (const property of ['broadMatch', 'narrowMatch', 'relatedMatch'] as const)
        for (const other of concept[property] ?? []) {
          const group = groupOf(concept.uri)
          if (group !== undefined && group === groupOf(other))
            yield {
              message: 'clash',
              subject: concept.uri,
              others: [other],
              property,
              values: { property, other: nameOf(other, graph) },
            }
        }
  },
})

type Mapped = Mappings & { uri: string }

/** Whoever has a mapping: a concept, or what is only known by that (of a vocabulary that is not this one). */
function mappedIn({ concepts, schemes, collections, resources }: Vocabulary): Mapped[] {
  const others = [...schemes, ...collections, ...resources].map(({ uri, other = [] }): Mapped => {
    const urisOf = (name: string): string[] =>
      other.flatMap(({ predicate, object }) =>
        predicate === toUri(name) && 'uri' in object ? [object.uri] : [],
      )
    return { uri, ...Object.fromEntries(MAPPINGS.map((name) => [name, urisOf(name)])) }
  })
  return [...concepts, ...others]
}

/** exactMatch is symmetric and transitive (S44, S45): what it holds together is one group. */
function exactGroups(mapped: readonly Mapped[]): (uri: string) => number | undefined {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string): void => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const { uri, exactMatch = [] } of mapped)
    for (const other of exactMatch) {
      add(uri, other)
      add(other, uri)
    }
  const groups = new Map<string, number>()
  for (const [group, start] of [...neighbours.keys()].entries()) {
    if (groups.has(start)) continue
    for (const uri of [start, ...reachable(start, (one) => neighbours.get(one) ?? [])]) groups.set(uri, group)
  }
  return (uri) => groups.get(uri)
}
