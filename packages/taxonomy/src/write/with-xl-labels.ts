// Plain labels -> the same as SKOS-XL labels, which are resources that others can say something of.
import { createHash } from 'node:crypto'
import { LABELS, type LabelKind, TYPE } from '../model/names.ts'
import { literalsOf } from '../model/texts.ts'
import type { Literal, Property, Resource, Vocabulary } from '../model/vocabulary.ts'
import { literalForms, OWN_LABEL, SKOS_XL, xlLabelOf } from '../read-xl-labels.ts'

/** A label that is a resource already stays that one; readXlLabels() gives the plain labels back. */
export function withXlLabels(vocabulary: Vocabulary): Vocabulary {
  const known = literalForms(vocabulary.resources)
  const made = new Map<string, Property[]>()

  const labelled = <Item extends Resource>(resource: Item): Item => {
    const { prefLabel: _pref, altLabel: _alt, hiddenLabel: _hidden, ...rest } = resource
    const stated = new Set(
      (resource.other ?? []).flatMap((property) => {
        const label = xlLabelOf(property)
        return (known.get(label?.label ?? '') ?? []).map((form) => `${label?.kind} ${keyOf(form)}`)
      }),
    )
    const added = LABELS.flatMap((kind) =>
      literalsOf(resource[kind])
        .filter((literal) => !stated.has(`${kind} ${keyOf(literal)}`))
        .map((literal): Property => {
          const uri = uriOf(resource.uri, kind, literal)
          made.set(uri, [
            { predicate: TYPE, object: { uri: `${SKOS_XL}Label` } },
            { predicate: `${SKOS_XL}literalForm`, object: literal },
          ])
          return { predicate: SKOS_XL + kind, object: { uri } }
        }),
    )
    if (added.length === 0) return rest as Item
    return { ...(rest as Item), other: [...(resource.other ?? []), ...added] }
  }
  const [schemes, concepts, collections] = [
    vocabulary.schemes.map(labelled),
    vocabulary.concepts.map(labelled),
    vocabulary.collections.map(labelled),
  ]
  const labels = [...made].map(([uri, other]) => ({ uri, other }))
  return { ...vocabulary, schemes, concepts, collections, resources: [...vocabulary.resources, ...labels] }
}

const keyOf = ({ value, language = '' }: Literal): string => `${language} ${value}`

/** The same label of the same concept is the same resource in every export. */
function uriOf(resource: string, kind: LabelKind, literal: Literal): string {
  const hash = createHash('sha256')
    .update(`${resource} ${kind} ${keyOf(literal)}`)
    .digest('hex')
  return OWN_LABEL + hash.slice(0, 32)
}
