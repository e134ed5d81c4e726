// A vocabulary -> its counts in the words of VoID: triples, entities, classes, properties, and links to others.
import { createHash } from 'node:crypto'
import { baseOf } from '../edit/rename-uris.ts'
import { byCodeUnits, DCTERMS, ISO_THES, MAPPINGS, SKOS, TYPE, toUri, XSD } from '../model/names.ts'
import type { Property, Statement, Vocabulary } from '../model/vocabulary.ts'
import { SKOS_XL } from '../read-xl-labels.ts'
import { toStatements } from '../write/to-statements.ts'
import { VOID } from './names.ts'

export interface Counts {
  /** Of the dataset itself. */
  own: Property[]
  /** Its partitions and linksets, which are blank nodes. */
  parts: { uri: string; other: Property[] }[]
}

const LINKS = new Set(MAPPINGS.map(toUri))
const KNOWN = [SKOS, SKOS_XL, ISO_THES, DCTERMS]

export function countTriples(vocabulary: Vocabulary, dataset: string): Counts {
  const statements = toStatements(vocabulary)
  const subjects = new Set(statements.map(({ subject }) => subject))
  const objects = new Set(statements.map(({ object }) => JSON.stringify(object)))
  const byProperty = countBy(statements, ({ predicate }) => predicate)
  const byClass = countBy(
    statements.filter(({ predicate }) => predicate === TYPE),
    (statement) => targetOf(statement),
  )
  const own = new Set(vocabulary.concepts.map(({ uri }) => uri))
  const linksets = countBy(
    statements.filter((one) => LINKS.has(one.predicate) && own.has(one.subject) && !own.has(targetOf(one))),
    (one) => `${one.predicate} ${baseOf([targetOf(one)])}`,
  )
  const partOf = (kind: string, name: string, other: Property[]) => ({
    uri: `_:${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`,
    other,
  })
  const classes = byClass.map(([uri, count]) =>
    partOf('class', uri, [link('class', uri), counted('entities', count)]),
  )
  const properties = byProperty.map(([uri, count]) =>
    partOf('property', uri, [link('property', uri), counted('triples', count)]),
  )
  const links = linksets.flatMap(([name, count]) => {
    const [predicate = '', space = ''] = name.split(' ')
    const target = partOf('vocabulary', space, [
      { predicate: TYPE, object: { uri: `${VOID}Dataset` } },
      { predicate: `${VOID}uriSpace`, object: { value: space } },
    ])
    const set = partOf('links', name, [
      { predicate: TYPE, object: { uri: `${VOID}Linkset` } },
      link('linkPredicate', predicate),
      link('subjectsTarget', dataset),
      link('objectsTarget', target.uri),
      counted('triples', count),
    ])
    return [set, target]
  })
  const namespaces = [...byProperty, ...byClass].map(([uri]) => uri)
  const space = baseOf(vocabulary.concepts.map(({ uri }) => uri))
  return {
    own: [
      counted('triples', statements.length),
      // VoID leaves open what an entity is; here it is whatever the vocabulary has a name for.
      counted('entities', [...subjects].filter((uri) => !uri.startsWith('_:')).length),
      counted('distinctSubjects', subjects.size),
      counted('distinctObjects', objects.size),
      counted('properties', byProperty.length),
      counted('classes', byClass.length),
      ...(space === '' ? [] : [{ predicate: `${VOID}uriSpace`, object: { value: space } }]),
      ...KNOWN.filter((one) => namespaces.some((uri) => uri.startsWith(one))).map((uri) =>
        link('vocabulary', uri),
      ),
      ...classes.map(({ uri }) => link('classPartition', uri)),
      ...properties.map(({ uri }) => link('propertyPartition', uri)),
      ...links.flatMap(({ uri }) => (uri.startsWith('_:links-') ? [link('subset', uri)] : [])),
    ],
    parts: [...new Map([...classes, ...properties, ...links].map((part) => [part.uri, part])).values()],
  }
}

const targetOf = ({ object }: Statement): string => ('uri' in object ? object.uri : '')

/** In code unit order of what is counted by. */
function countBy(statements: readonly Statement[], keyOf: (one: Statement) => string): [string, number][] {
  const counts = new Map<string, number>()
  for (const one of statements) {
    const key = keyOf(one)
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => byCodeUnits(a, b))
}

const counted = (name: string, count: number): Property => ({
  predicate: VOID + name,
  object: { value: String(count), datatype: `${XSD}integer` },
})

const link = (name: string, uri: string): Property => ({ predicate: VOID + name, object: { uri } })
