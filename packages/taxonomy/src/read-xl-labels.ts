// SKOS-XL labels, which are resources of their own -> the same as plain labels beside them, which all else works with.
import { TYPE } from './model/names.ts'
import { addText } from './model/texts.ts'
import type { Labels, Literal, Property, Resource, Vocabulary } from './model/vocabulary.ts'

export const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#'
/** Labels that withXlLabels() made: their literal form is all they say. */
export const OWN_LABEL = 'urn:kanaal:label:'
export const LITERAL_FORM = `${SKOS_XL}literalForm`
const KINDS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const

/** What a property says of its subject: which kind of label, and which resource that label is. */
export interface XlLabel {
  kind: keyof Labels
  label: string
}

export function xlLabelOf({ predicate, object }: Property): XlLabel | undefined {
  const kind = KINDS.find((one) => predicate === SKOS_XL + one)
  return kind !== undefined && 'uri' in object ? { kind, label: object.uri } : undefined
}

/** The texts of every label that is a resource, by its URI. */
export function literalForms(resources: Vocabulary['resources']): Map<string, Literal[]> {
  const forms = new Map<string, Literal[]>()
  for (const { uri, other } of resources) {
    const own = other.flatMap(({ predicate, object }) =>
      predicate === LITERAL_FORM && !('uri' in object) ? [object] : [],
    )
    if (own.length > 0) forms.set(uri, own)
  }
  return forms
}

/**
 * SKOS appendix B, S55 to S57: `skosxl:prefLabel` with its `literalForm` is a `skos:prefLabel`. Adds what is not stated
 * yet, and takes nothing away; `createGraph` looks at every vocabulary like this.
 */
export function statePlainLabels(vocabulary: Vocabulary): Vocabulary {
  const forms = literalForms(vocabulary.resources)
  if (forms.size === 0) return vocabulary
  return eachResource(vocabulary, (resource) => {
    const labels = (resource.other ?? []).flatMap((property) => xlLabelOf(property) ?? [])
    if (labels.length === 0) return resource
    const read = { ...resource }
    for (const { kind, label } of labels) {
      for (const form of forms.get(label) ?? []) {
        const known = read[kind]?.[form.language ?? ''] ?? []
        if (!known.includes(form.value)) read[kind] = addText({ ...read[kind] }, form)
      }
    }
    return read
  })
}

/** The same, without labels that withXlLabels() made, and of which nobody has said anything since. */
export function readXlLabels(vocabulary: Vocabulary): Vocabulary {
  const own = vocabulary.resources.filter((one) => one.uri.startsWith(OWN_LABEL) && saysFormAlone(one))
  return withoutLabels(vocabulary, new Set(own.map(({ uri }) => uri)))
}

/**
 * Two vocabularies, each without the labels that say their literal form and nothing else: they are the plain labels that
 * they entail. One with a URI that the other has too stays, for what either says of it.
 */
export function withoutBareLabels(one: Vocabulary, other: Vocabulary): [Vocabulary, Vocabulary] {
  const [these, those] = [readXlLabels(one), readXlLabels(other)]
  return [withoutLabels(these, bareLabels(these, those)), withoutLabels(those, bareLabels(those, these))]
}

function bareLabels(vocabulary: Vocabulary, beside: Vocabulary): Set<string> {
  const named = beside.resources.flatMap(({ uri }) => (uri.startsWith('_:') ? [] : [uri]))
  const kept = new Set(named)
  const forms = literalForms(vocabulary.resources)
  const { schemes, concepts, collections } = vocabulary
  const labels = [...schemes, ...concepts, ...collections].flatMap(({ other = [] }) =>
    other.flatMap((property) => xlLabelOf(property)?.label ?? []),
  )
  const used = new Set(labels.filter((uri) => forms.has(uri) && !kept.has(uri)))
  const bare = vocabulary.resources.filter((label) => used.has(label.uri) && saysFormAlone(label))
  return new Set(bare.map(({ uri }) => uri))
}

function withoutLabels(vocabulary: Vocabulary, bare: ReadonlySet<string>): Vocabulary {
  const stated = statePlainLabels(vocabulary)
  if (bare.size === 0) return stated
  const core = eachResource(stated, (resource) => {
    const isKept = (property: Property): boolean => !bare.has(xlLabelOf(property)?.label ?? '')
    if (!resource.other || resource.other.every(isKept)) return resource
    const read = { ...resource, other: resource.other.filter(isKept) }
    if (read.other.length === 0) delete (read as Resource).other
    return read
  })
  return { ...core, resources: vocabulary.resources.filter(({ uri }) => !bare.has(uri)) }
}

const isLabelType = (object: Property['object']): boolean =>
  'uri' in object && object.uri === `${SKOS_XL}Label`

const saysFormAlone = ({ other }: Vocabulary['resources'][number]): boolean =>
  other.every(
    ({ predicate, object }) => predicate === LITERAL_FORM || (predicate === TYPE && isLabelType(object)),
  )

/** Every scheme, concept and collection through a function. */
export function eachResource(
  vocabulary: Vocabulary,
  change: <Item extends Resource>(resource: Item) => Item,
): Vocabulary {
  const { schemes, concepts, collections } = vocabulary
  return {
    ...vocabulary,
    schemes: schemes.map((scheme) => change(scheme)),
    concepts: concepts.map((concept) => change(concept)),
    collections: collections.map((collection) => change(collection)),
  }
}
