// Texts as a form has them -> texts as a concept keeps them.
import type { NOTES } from '../model/names.ts'
import { isUnseen } from '../model/texts.ts'
import type { Texts } from '../model/vocabulary.ts'

/** Texts by language tag; `und` is how people see one without a language. */
type Label = Record<string, string>
type TextLists = Record<string, string[]>

/** What a form says of a concept; what it does not name stays as it is. */
export interface ConceptFields extends Partial<Record<(typeof NOTES)[number], TextLists>> {
  prefLabel?: Label
  altLabel?: TextLists
  hiddenLabel?: TextLists
  notation?: string[]
  attributes?: Record<string, string[]>
}

export const toTexts = (labels: Label): Texts =>
  clean(Object.fromEntries(Object.entries(labels).map(([language, label]) => [language, [label]])))

/** Without what is empty, and without what stands twice. */
export function clean(texts: Record<string, readonly string[]>): Texts {
  const kept = Object.entries(texts).flatMap(([language, literals]): [string, string[]][] => {
    const own = [...new Set(literals.map((text) => text.trim()).filter((text) => !isUnseen(text)))]
    return own.length > 0 ? [[language === 'und' ? '' : language, own]] : []
  })
  return Object.fromEntries(kept)
}
