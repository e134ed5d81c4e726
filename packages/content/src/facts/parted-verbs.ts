// A Dutch clause to its verbs whose first part stands at the end: `breng uw fiets voor zes uur terug` to `terugbreng`.
import { fold } from './subject-words.ts'

/** At the end of a clause, where they belong to a verb; between words most are prepositions. */
const LAST = /(?<!\p{L})(terug|af|uit|in|op|aan|mee|weg|door|toe)(?=\s*(?:$|[.,;:!?()|]))/gu

/** @returns every word before the part, joined with it: whoever compares them with a subject finds the one that is a verb */
export function partedVerbs(clause: string): string[] {
  const folded = fold(clause)
  return [...folded.matchAll(LAST)].flatMap(({ 1: part = '', index }) =>
    (folded.slice(0, index).match(/\p{L}{3,}/gu) ?? []).map((word) => part + word),
  )
}
