// A folded word and its language to the stem that its other forms share.
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'

/** Words of three letters have no endings worth cutting: `bus`, `les`. */
const LETTERS = 4

const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: english, nl: stemDutch }

/** The word itself where the language has no stemmer, or it is none of letters alone: `node.js` has no other forms. */
export function stemWord(word: string, language: string): string {
  const stem = Object.hasOwn(STEMMERS, language) ? STEMMERS[language] : undefined
  return stem && word.length >= LETTERS && !/[^\p{L}]/u.test(word) ? stem(word) : word
}

/**
 * Snowball's Dutch, made to agree with itself: `fietsen` gives `fiets` and `fiets` gives `fiet`, so that it is asked
 * again; a final v or z is written f or s at the end of a word (`brieven`, `brief`); plurals in -ies, -os and -eren.
 * A doubled consonant becomes one (`pennen`, `pen`), at the price of `bommen` for `boom`: stems count less than words.
 */
function stemDutch(word: string): string {
  const singular = word
    .replace(/ies$/, 'ie')
    .replace(/([^aeiou][oy])s$/, '$1')
    .replace(/(kind|ei|blad|lied|goed|rad)eren$/, '$1')
  const once = harden(dutch(singular))
  const twice = once.length >= LETTERS ? harden(dutch(once)) : once
  return twice.length >= 3 ? twice : once
}

/** `huiz` as `huis`, `viss` as `vis`, `sociaal` as `social` (stems of two forms differ by a doubled vowel). */
function harden(stem: string): string {
  return stem
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([a-z])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[b-df-hj-np-tv-z]$)/, (pair) => pair.slice(1))
}
