// Suggestions and what people chose to how good the suggestions are.
import { byCodeUnits } from './model/names.ts'

export interface TaggedCase {
  /** What people chose. */
  expected: readonly string[]
  /** What was suggested, best first. */
  suggested: readonly string[]
}
export interface Evaluation {
  cases: number
  k: number
  precision: number
  recall: number
  /** Of the means of precision and recall over all documents. */
  f1: number
  /** Suggested often and wrong mostly: candidates for a clearer label or for leaving out. */
  overSuggested: { uri: string; suggested: number; right: number }[]
}

/** Times a concept must have been suggested wrongly before it is called over-suggested. */
const OFTEN = 3

/** Means over documents, at the first `k` suggestions; documents nobody tagged are left out. */
export function evaluateSuggestions(cases: Iterable<TaggedCase>, k: number): Evaluation {
  let [count, precision, recall] = [0, 0, 0]
  const uses = new Map<string, { suggested: number; right: number }>()
  for (const { expected, suggested } of cases) {
    const wanted = new Set(expected)
    if (wanted.size === 0) continue
    const given = [...new Set(suggested)].slice(0, k)
    const right = given.filter((uri) => wanted.has(uri)).length
    for (const uri of given) {
      const use = uses.get(uri) ?? { suggested: 0, right: 0 }
      use.suggested++
      if (wanted.has(uri)) use.right++
      uses.set(uri, use)
    }
    count++
    precision += given.length === 0 ? 0 : right / given.length
    recall += right / wanted.size
  }
  const mean = (sum: number): number => (count === 0 ? 0 : sum / count)
  const [p, r] = [mean(precision), mean(recall)]
  return {
    cases: count,
    k,
    precision: p,
    recall: r,
    f1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
    overSuggested: [...uses]
      .filter(([, { suggested, right }]) => suggested - right >= OFTEN && right * 2 < suggested)
      .map(([uri, use]) => ({ uri, ...use }))
      .sort((a, b) => b.suggested - b.right - (a.suggested - a.right) || byCodeUnits(a.uri, b.uri)),
  }
}
