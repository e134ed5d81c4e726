// The links of a concept -> what a form of them holds; a mapping to a concept of ours is known by its key.
import type { ConceptDetail, LabelMap, MappingKind } from '../../../shared/contracts'

export interface MappingDraft {
  kind: MappingKind
  /** The key of a concept of ours, or the URI of what is kept elsewhere. */
  target: string
  label?: LabelMap
}
export interface LinksDraft {
  related: string[]
  mappings: MappingDraft[]
}

export const toLinksDraft = ({
  related,
  mappings,
}: Pick<ConceptDetail, 'related' | 'mappings'>): LinksDraft => ({
  related: related.map(({ key }) => key),
  mappings: mappings.map(({ kind, uri, term }) =>
    term ? { kind, target: term.key, label: term.label } : { kind, target: uri },
  ),
})

/** One concept compares in one way: a new choice takes the place of the old one. */
export const withMapping = (mappings: readonly MappingDraft[], chosen: MappingDraft): MappingDraft[] => [
  ...mappings.filter(({ target }) => target !== chosen.target),
  chosen,
]

export const isSameLinks = (one: LinksDraft, other: LinksDraft): boolean => textOf(one) === textOf(other)

const textOf = ({ related, mappings }: LinksDraft): string =>
  JSON.stringify([[...related].sort(), mappings.map(({ kind, target }) => `${kind} ${target}`).sort()])

export const isAddress = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text.trim())
