// A form as it was opened, as it is stored now and as somebody left it -> where they differ, and the two put together.
import { type ConceptDraft, type LanguageDraft, NO_TEXTS } from './concept-draft'

export interface Difference {
  field: keyof LanguageDraft | 'notation' | 'attribute'
  /** The language, or the key of the attribute. */
  language: string
  theirs: string
  mine: string
}

export function differences(opened: ConceptDraft, theirs: ConceptDraft, mine: ConceptDraft): Difference[] {
  const all = [opened, theirs, mine]
  const found: Difference[] = []
  const compare = (
    field: Difference['field'],
    language: string,
    of: (draft: ConceptDraft) => string | undefined,
  ) => {
    const [before = '', now = '', own = ''] = all.map(of)
    if (now !== before) found.push({ field, language, theirs: now, mine: own })
  }
  for (const tag of new Set(all.flatMap(({ languages }) => Object.keys(languages)))) {
    for (const field of Object.keys(NO_TEXTS) as (keyof LanguageDraft)[])
      compare(field, tag, ({ languages }) => languages[tag]?.[field])
  }
  compare('notation', '', ({ notation }) => notation)
  for (const key of new Set(all.flatMap(({ attributes }) => Object.keys(attributes))))
    compare('attribute', key, ({ attributes }) => attributes[key])
  return found
}

/** What somebody touched is theirs; what they left alone is as it is stored now. */
export function mergeDrafts(opened: ConceptDraft, theirs: ConceptDraft, mine: ConceptDraft): ConceptDraft {
  const pick = (of: (draft: ConceptDraft) => string | undefined): string => {
    const [before = '', now = '', own = ''] = [opened, theirs, mine].map(of)
    return own === before ? now : own
  }
  const tags = new Set([...Object.keys(theirs.languages), ...Object.keys(mine.languages)])
  const languages = [...tags].map((tag): [string, LanguageDraft] => {
    const fields = (Object.keys(NO_TEXTS) as (keyof LanguageDraft)[]).map((field) => [
      field,
      pick((draft) => draft.languages[tag]?.[field]),
    ])
    return [tag, Object.fromEntries(fields)]
  })
  const keys = new Set([...Object.keys(theirs.attributes), ...Object.keys(mine.attributes)])
  const attributes = [...keys].map((key) => [key, pick((draft) => draft.attributes[key])])
  return {
    languages: Object.fromEntries(languages),
    attributes: Object.fromEntries(attributes),
    notation: pick((draft) => draft.notation),
  }
}
