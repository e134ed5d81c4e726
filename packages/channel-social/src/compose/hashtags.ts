// Turns tags and terms into hashtags that screen readers can read word by word.
import { termLabel } from '@kanaal/metadata'
import type { Resolved, Term } from '@kanaal/types'
import { measure } from '../measure.ts'

/** Roles in which a term says what the document is about; `audience` or `genre` are nobody's hashtag. */
const SUBJECTS = new Set([undefined, 'subject', 'topic'])

export interface Hashtags {
  /** Without `#`, in the order of the document, no two alike. */
  tags: string[]
  /** Words that no hashtag can be made of. */
  invalid: string[]
}

/** @param maxGraphemes the longest tag that the network takes */
export function hashtagsOf(document: Resolved, maxGraphemes: number): Hashtags {
  const { metadata, terms, locale } = document
  const subjects = terms.filter(({ role }) => SUBJECTS.has(role))
  const isTerm = new Set(terms.map(({ key }) => key))
  const written = (metadata.tags ?? []).filter((tag) => !isTerm.has(tag))
  const words = [...written, ...subjects.map((term: Term) => termLabel(term, locale))]
  const tags = new Map<string, string>()
  const invalid: string[] = []
  for (const word of words) {
    const tag = toHashtag(word)
    if (tag === undefined || measure(tag, 'grapheme') > maxGraphemes) invalid.push(word)
    else if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag)
  }
  return { tags: [...tags.values()], invalid: [...new Set(invalid)] }
}

/**
 * `terug naar school` -> `TerugNaarSchool`, `e-mail` -> `EMail`, `iPhone` -> `iPhone`.
 * Nothing where only digits would be left (no network links those), or where a sign carries the meaning (`C++`).
 */
export function toHashtag(word: string): string | undefined {
  const clean = word.normalize('NFC').trim().replace(/^#/, '')
  if (/[+*#%€$£@]/.test(clean)) return undefined
  const parts = clean.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '')
  const tag = parts.length > 1 ? parts.map(capitalised).join('') : (parts[0] ?? '')
  return /\p{L}/u.test(tag) ? (parts.length > 1 ? tag : singleWord(tag)) : undefined
}

const capitalised = (word: string): string => {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}

/** A word with a capital of its own, such as `iPhone` or `NASA`, stays as its owner writes it. */
const singleWord = (word: string): string => (/\p{Lu}/u.test(word) ? word : capitalised(word))

/** How people write these signs where a sign cannot stand. */
const SPELLED: readonly [RegExp, string][] = [
  [/\+/g, 'p'],
  [/(?<=\p{L})#/gu, ' Sharp'],
]

/** `C++` -> `Cpp`, `C#` -> `CSharp`; nothing where no real hashtag comes of it, or where it says something else. */
export function respelledHashtag(word: string): string | undefined {
  if (!/^\p{L}+(?:\+\+|#)$/u.test(word)) return undefined
  return toHashtag(SPELLED.reduce((text, [sign, said]) => text.replace(sign, said), word))
}
