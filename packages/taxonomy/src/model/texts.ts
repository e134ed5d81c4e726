// Texts by language to single literals and back.

import { byCodeUnits } from './names.ts'
import type { Literal, Texts } from './vocabulary.ts'

/** Letters that fill a place and show nothing, besides those that Unicode lets a reader ignore: a blank of braille. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether there is nothing of it to be seen: spaces, and what is pasted along without being noticed. */
export const isUnseen = (text: string): boolean => text.replace(UNSEEN, '') === ''

/** Adds a text once; the map is the caller's own. */
export function addText(texts: Texts, { value, language = '' }: Literal): Texts {
  const known = Object.hasOwn(texts, language) ? (texts[language] ?? []) : []
  texts[language] = known.includes(value) ? known : [...known, value].sort(byCodeUnits)
  return texts
}

/** In order of language, then of text. */
export function literalsOf(texts: Texts | undefined): Literal[] {
  return Object.entries(texts ?? {})
    .sort(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([language, values]) =>
      [...values].sort(byCodeUnits).map((value) => (language === '' ? { value } : { value, language })),
    )
}

/** RFC 5646 section 2.1.1: `EN-latn-gb` as `en-Latn-GB`. Parsers of RDF may have lowered the case. */
export function formatLanguageTag(tag: string): string {
  let afterSingleton = false
  return tag
    .toLowerCase()
    .split('-')
    .map((part, index) => {
      const plain = index === 0 || afterSingleton
      if (part.length === 1) afterSingleton = true
      if (plain) return part
      if (part.length === 2) return part.toUpperCase()
      return part.length === 4 ? part.slice(0, 1).toUpperCase() + part.slice(1) : part
    })
    .join('-')
}
