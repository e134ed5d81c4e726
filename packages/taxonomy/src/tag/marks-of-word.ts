// A mark in a text and what stands beside it -> how many marks from there on belong to the word.
import { ALONE, foldTable, isLetter, SEPARATOR, SKIPPED } from './fold-table.ts'

/** It only joins two words, which are compared as if there were a space: `rust-lang`, `Noord–Zuidlijn`. */
export const JOINS = -1
/** It is a word of its own: phrases do not go across `New. York`, but where a label has it too. */
export const APART = 0

const JOINERS = new Set('-_\u2010\u2011\u2013\u30fb')
/** `C++17` is C++ of a year: what comes next is another word. */
export const endsWord = (unit: number): boolean => unit === 0x2b || unit === 0x23
/** Where no word goes before it, an apostrophe is a quotation mark. */
const QUOTES = "'\u2018\u2019\u201a\u2039\u203a"
const OPENERS = new Set(`([{/${QUOTES}`)

/** `.NET`, `Node.js`, `U.S`, `R&D`, `C++` and `C#` are words; a dot behind a word, and any other mark, stands apart. */
export function marksOfWord(text: string, at: number, isInWord: boolean): number {
  const mark = text.charAt(at)
  if (mark === '.') return isDotOfWord(text, at, isInWord) ? 1 : APART
  if (mark === '&') return isInWord && isSpelt(text, at + 1) ? 1 : APART
  if (endsWord(text.charCodeAt(at))) return isInWord ? followers(text, at) : APART
  if (!JOINERS.has(mark)) return APART
  return (isInWord || isLetterAt(text, at - 1)) && isLetterAt(text, at + 1) ? JOINS : APART
}

function isDotOfWord(text: string, at: number, isInWord: boolean): boolean {
  if (!isSpelt(text, at + 1)) return false
  if (!isInWord)
    return at === 0 || foldTable()[text.charCodeAt(at - 1)] === SEPARATOR || OPENERS.has(text.charAt(at - 1))
  // `klaar.Nieuwe`: somebody forgot the space.
  return !/^\p{Ll}\.\p{Lu}\p{Ll}/u.test(text.slice(at - 1, at + 3))
}

/** `C++`, `C#`, `55+`; but `iOS+Android` is two words with a mark between them. */
function followers(text: string, at: number): number {
  let end = at + 1
  while (endsWord(text.charCodeAt(end))) end++
  const isMidst = isLetterAt(text, end) && !QUOTES.includes(text.charAt(end))
  return isMidst && text.slice(at, end) !== '++' ? APART : end - at
}

function isLetterAt(text: string, at: number): boolean {
  const unit = foldTable()[text.charCodeAt(at)]
  return unit === SKIPPED || isLetter(unit)
}

/** Of a script that spells its words, and not one by one. */
function isSpelt(text: string, at: number): boolean {
  const unit = foldTable()[text.charCodeAt(at)]
  return isLetter(unit) && (Number(unit) & ALONE) === 0
}
