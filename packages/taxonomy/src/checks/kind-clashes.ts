// Properties and what they lead to -> resources of one kind that are used as those of another.
import { BROADER, KINDS, type Kind, MAPPINGS, NARROWER, SKOS, toUri } from '../model/names.ts'
import type { CheckFinding, CheckSubject } from './define-check.ts'
import { nameOf } from './define-check.ts'
import { type Described, resourcesOf } from './texts-of.ts'

interface Use {
  /** What has it is one of these (`rdfs:domain`). */
  domain?: Kind
  /** What it leads to is one of these (`rdfs:range`). */
  range?: readonly Kind[]
}

const HIERARCHY = [...BROADER, ...NARROWER, 'related', 'broaderTransitive', 'narrowerTransitive']
const both = (domain: Kind, range: Kind): Use => ({ domain, range: [range] })

/** SKOS S4 to S8, S19 to S21, S31, S32, S36 and S39; what a mapping leads to, another check looks at. */
const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ...[...HIERARCHY, 'semanticRelation'].map((name): [string, Use] => [name, both('concepts', 'concepts')]),
  ...[...MAPPINGS, 'mappingRelation'].map((name): [string, Use] => [name, { domain: 'concepts' }]),
  ['topConceptOf', both('concepts', 'schemes')],
  ['hasTopConcept', both('schemes', 'concepts')],
  ['inScheme', { range: ['schemes'] }],
  ['member', { domain: 'collections', range: ['collections', 'concepts'] }],
  ['memberList', { domain: 'collections' }],
])
const NAMES = new Map(
  [...USES.keys()].map((name) => [name.includes('Relation') ? SKOS + name : toUri(name), name]),
)

const CLASSES: Readonly<Record<Kind, string>> = {
  schemes: 'ConceptScheme',
  collections: 'Collection',
  concepts: 'Concept',
}

/** @param pair the two kinds that exclude each other */
export function* kindClashes(
  { vocabulary, graph }: CheckSubject,
  pair: (one: Kind, other: Kind) => boolean,
): Iterable<CheckFinding> {
  const kindOf = (uri: string): Kind | undefined =>
    graph.scheme(uri) ? 'schemes' : graph.collection(uri) ? 'collections' : graph.concept(uri) && 'concepts'
  for (const resource of resourcesOf(vocabulary)) {
    const { uri } = resource
    const is = kindOf(uri)
    if (is === undefined) continue
    for (const [property, targets] of linksOf(resource)) {
      const { domain, range = [] } = USES.get(property) ?? {}
      // Where both types are stated, that is the finding.
      const isOther = domain !== undefined && domain !== is && !hasType(resource, domain)
      if (isOther && pair(is, domain)) {
        const values = { kind: CLASSES[is], property, expected: CLASSES[domain] }
        yield { message: 'domain', subject: uri, property, values }
      }
      for (const target of targets) {
        const kind = kindOf(target)
        const [first] = range
        if (kind === undefined || first === undefined || range.includes(kind) || !pair(kind, first)) continue
        const expected = range.map((one) => CLASSES[one]).join('/')
        const values = { kind: CLASSES[kind], property, expected, other: nameOf(uri, graph) }
        yield { message: 'range', subject: target, values }
      }
    }
  }
}

const hasType = ({ types }: Described, kind: Kind): boolean =>
  KINDS[kind].some((type) => types.includes(type))

/** Stated as a property of ours, or kept among the others because its subject is of another kind. */
function linksOf(resource: Described): Map<string, string[]> {
  const links = new Map<string, string[]>()
  for (const name of USES.keys()) {
    const uris: unknown = Object.hasOwn(resource, name) ? resource[name as keyof Described] : undefined
    if (Array.isArray(uris)) links.set(name, uris as string[])
  }
  for (const { predicate, object } of resource.other ?? []) {
    const name = NAMES.get(predicate)
    if (name !== undefined && 'uri' in object) links.set(name, [...(links.get(name) ?? []), object.uri])
  }
  return links
}

export const KIND_MESSAGES = {
  domain: {
    en: '{label} is a {kind} and has {property}, as only a {expected} does.',
    nl: '{label} is een {kind} en heeft {property}, zoals alleen een {expected} dat heeft.',
  },
  range: {
    en: '{label} is a {kind}, and {other} has it as {property}, which only a {expected} can be.',
    nl: '{label} is een {kind}, en {other} heeft het als {property}; dat kan alleen een {expected} zijn.',
  },
}
