// Words that stand for a fact to the one number in them, and that number to whether it can be the fact's.
import { boundOf, isTrueOf } from './bounds.ts'
import { latinPattern } from './latin-pattern.ts'
import type { Amount } from './mention.ts'
import { NUMBER, toNumber, toValue } from './numbers.ts'

const ANY_NUMBER = latinPattern(NUMBER, 'giu')
/** 25 percent is `0.25`; `1,2 miljoen` and `12k` have their zeros in words. */
const SCALES = [1, 0.01, 1_000, 1_000_000, 1_000_000_000]

/** False where the words hold one number and it is another: `30 plekken` of 25. Of several nobody knows which is meant. */
export function isNumberShown(words: string, declared: Amount): boolean {
  const [first, ...more] = [...words.matchAll(ANY_NUMBER)]
  const said = first && toNumber(first[0])
  // Halves are as often half of something: `half mei`.
  if (!first || said === undefined || more.length > 0 || /hal[fv]/i.test(first[0])) return true
  if (SCALES.some((scale) => toValue(said * scale) === declared.value)) return true
  // A code such as `0612`, and `1.250` of a value that was written so.
  if (first[0] === declared.value || toValue(Number(first[0])) === declared.value) return true
  const bound = boundOf(words.slice(0, first.index), words.slice(first.index + first[0].length))
  return bound !== undefined && isTrueOf(bound, { kind: 'number', value: String(said) }, declared, undefined)
}
