// A word as it is written and its language to the stem that its other forms share.
import { foldWord } from './fold-table.ts'
import { stemDutch } from './stem-dutch.ts'
import { stemEnglish } from './stem-english.ts'

const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: stemEnglish, nl: stemDutch }

/** `menu's`, `women's`: told apart from `menus` by how it is written alone. */
const APOSTROPHE_S = /['\u2019]s$/i

/** Letters: longer than any word of Dutch in use (some 50); what is no word would take the rules their time. */
const LONGEST = 64

/** The folded word itself where the language has no stemmer, or it is none of letters alone: `node.js` has no other forms. */
export function stemWord(written: string, language: string): string {
  const stem = Object.hasOwn(STEMMERS, language) ? STEMMERS[language] : undefined
  const word = foldWord(stem ? written.replace(APOSTROPHE_S, '') : written)
  return stem && word.length <= LONGEST && !/[^\p{L}]/u.test(word) ? stem(word) : word
}
