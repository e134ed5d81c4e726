// A concept as it is stored -> what stands in its form, and back to the fields that a save sends.
import type { ConceptDetail, ConceptFields } from '../../../shared/contracts'
import { fromLines, toLines } from './lines'

/** Texts of one language; synonyms one a line. */
export interface LanguageDraft {
  prefLabel: string
  altLabel: string
  definition: string
  scopeNote: string
  editorialNote: string
}
export const NO_TEXTS: LanguageDraft = {
  prefLabel: '',
  altLabel: '',
  definition: '',
  scopeNote: '',
  editorialNote: '',
}

/** Notes that the form shows: a language that has one of them has its fields, for a save sends all of them. */
const NOTE_FIELDS = ['definition', 'scopeNote', 'editorialNote'] as const

export interface ConceptDraft {
  languages: Record<string, LanguageDraft>
  attributes: Record<string, string>
}

export function toDraft(concept: ConceptDetail, wanted: readonly string[]): ConceptDraft {
  const tags = new Set([
    ...wanted,
    ...Object.keys(concept.label),
    ...Object.keys(concept.altLabel),
    ...NOTE_FIELDS.flatMap((name) => Object.keys(concept.notes[name] ?? {})),
  ])
  const languages = [...tags].map((tag): [string, LanguageDraft] => [
    tag,
    {
      prefLabel: concept.label[tag] ?? '',
      altLabel: toLines(concept.altLabel[tag]),
      definition: toLines(concept.notes.definition?.[tag]),
      scopeNote: toLines(concept.notes.scopeNote?.[tag]),
      editorialNote: toLines(concept.notes.editorialNote?.[tag]),
    },
  ])
  const attributes = Object.entries(concept.attributes).map(([key, values]) => [key, toLines(values)])
  return { languages: Object.fromEntries(languages), attributes: Object.fromEntries(attributes) }
}

export function toFields({ languages, attributes }: ConceptDraft): ConceptFields {
  const each = <Value>(value: (draft: LanguageDraft) => Value): Record<string, Value> =>
    Object.fromEntries(Object.entries(languages).map(([tag, draft]) => [tag, value(draft)]))
  return {
    prefLabel: each(({ prefLabel }) => prefLabel),
    altLabel: each(({ altLabel }) => fromLines(altLabel)),
    definition: each(({ definition }) => fromLines(definition)),
    scopeNote: each(({ scopeNote }) => fromLines(scopeNote)),
    editorialNote: each(({ editorialNote }) => fromLines(editorialNote)),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, lines]) => [key, fromLines(lines)])),
  }
}
