// A concept as it is stored -> what stands in its form, and back to the fields that a save sends.
import { type ConceptDetail, type ConceptFields, NOTES, type NoteKind } from '../../../shared/contracts'
import { fromLines, fromParagraphs, toLines, toParagraphs } from './lines'

const LISTS = ['altLabel', 'hiddenLabel'] as const
type ListKind = (typeof LISTS)[number]

/** Texts of one language: labels one a line, notes with an empty line between them. */
export type LanguageDraft = Record<'prefLabel' | ListKind | NoteKind, string>

export const NO_TEXTS: LanguageDraft = {
  prefLabel: '',
  altLabel: '',
  definition: '',
  scopeNote: '',
  editorialNote: '',
  hiddenLabel: '',
  example: '',
  note: '',
  historyNote: '',
  changeNote: '',
}

export interface ConceptDraft {
  languages: Record<string, LanguageDraft>
  attributes: Record<string, string>
  /** Codes, one a line. */
  notation: string
}

/** The language that somebody reads comes first, with what it is a kind of; the others stay in their order. */
export const ownFirst = (languages: readonly string[], locale: string): string[] => {
  const isOwn = (tag: string): boolean => tag.split('-')[0] === locale.split('-')[0]
  return [...languages.filter(isOwn), ...languages.filter((tag) => !isOwn(tag))]
}

export function toDraft(concept: ConceptDetail, wanted: readonly string[]): ConceptDraft {
  const tags = new Set([
    ...wanted,
    ...Object.keys(concept.label),
    ...LISTS.flatMap((name) => Object.keys(concept[name])),
    ...NOTES.flatMap((name) => Object.keys(concept.notes[name] ?? {})),
  ])
  const languages = [...tags].map((tag): [string, LanguageDraft] => [tag, textsOf(concept, tag)])
  const attributes = Object.entries(concept.attributes).map(([key, values]) => [key, toLines(values)])
  return {
    languages: Object.fromEntries(languages),
    attributes: Object.fromEntries(attributes),
    notation: toLines(concept.notation),
  }
}

function textsOf(concept: ConceptDetail, tag: string): LanguageDraft {
  const texts = { ...NO_TEXTS, prefLabel: concept.label[tag] ?? '' }
  for (const name of LISTS) texts[name] = toLines(concept[name][tag])
  for (const name of NOTES) texts[name] = toParagraphs(concept.notes[name]?.[tag])
  return texts
}

/** What nobody touched is sent as it is stored: a note of several paragraphs stays one note. */
export function toFields(
  { languages, attributes, notation }: ConceptDraft,
  concept: ConceptDetail,
): ConceptFields {
  const each = <Value>(value: (draft: LanguageDraft, tag: string) => Value): Record<string, Value> =>
    Object.fromEntries(Object.entries(languages).map(([tag, draft]) => [tag, value(draft, tag)]))
  const lists = LISTS.map((name) => [name, each((draft) => fromLines(draft[name]))])
  const notes = NOTES.map((name) => [
    name,
    each((draft, tag) => {
      const stored = concept.notes[name]?.[tag] ?? []
      return draft[name] === toParagraphs(stored) ? stored : fromParagraphs(draft[name])
    }),
  ])
  return {
    prefLabel: each(({ prefLabel }) => prefLabel),
    ...Object.fromEntries([...lists, ...notes]),
    notation: fromLines(notation),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, lines]) => [key, fromLines(lines)])),
  }
}
