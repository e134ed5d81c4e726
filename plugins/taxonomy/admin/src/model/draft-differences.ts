// A form as it was opened, as it is stored now and as somebody left it -> where they differ, and the two put together.
import { type ConceptDraft, type LanguageDraft, NO_TEXTS } from './concept-draft'

export interface Difference {
  field: keyof LanguageDraft | 'attribute'
  /** The language, or the key of the attribute. */
  language: string
  theirs: string
  mine: string
}

export function differences(opened: ConceptDraft, theirs: ConceptDraft, mine: ConceptDraft): Difference[] {
  const tags = new Set([opened, theirs, mine].flatMap(({ languages }) => Object.keys(languages)))
  const texts = [...tags].flatMap((language) =>
    (Object.keys(NO_TEXTS) as (keyof LanguageDraft)[]).map((field): [Difference, string] => {
      const of = (draft: ConceptDraft): string => draft.languages[language]?.[field] ?? ''
      return [{ field, language, theirs: of(theirs), mine: of(mine) }, of(opened)]
    }),
  )
  const keys = new Set([opened, theirs, mine].flatMap(({ attributes }) => Object.keys(attributes)))
  const attributes = [...keys].map((language): [Difference, string] => {
    const of = (draft: ConceptDraft): string => draft.attributes[language] ?? ''
    return [{ field: 'attribute', language, theirs: of(theirs), mine: of(mine) }, of(opened)]
  })
  return [...texts, ...attributes].flatMap(([one, before]) => (one.theirs === before ? [] : [one]))
}

/** What somebody touched is theirs; what they left alone is as it is stored now. */
export function mergeDrafts(opened: ConceptDraft, theirs: ConceptDraft, mine: ConceptDraft): ConceptDraft {
  const pick = (before: string, now: string, own: string): string => (own === before ? now : own)
  const tags = new Set([...Object.keys(theirs.languages), ...Object.keys(mine.languages)])
  const languages = [...tags].map((tag): [string, LanguageDraft] => {
    const of = (draft: ConceptDraft): LanguageDraft => draft.languages[tag] ?? NO_TEXTS
    const fields = (Object.keys(NO_TEXTS) as (keyof LanguageDraft)[]).map((field) => [
      field,
      pick(of(opened)[field], of(theirs)[field], of(mine)[field]),
    ])
    return [tag, Object.fromEntries(fields)]
  })
  const keys = new Set([...Object.keys(theirs.attributes), ...Object.keys(mine.attributes)])
  const attributes = [...keys].map((key): [string, string] => {
    const of = (draft: ConceptDraft): string => draft.attributes[key] ?? ''
    return [key, pick(of(opened), of(theirs), of(mine))]
  })
  return { languages: Object.fromEntries(languages), attributes: Object.fromEntries(attributes) }
}
