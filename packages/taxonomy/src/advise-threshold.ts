// Scored suggestions and what people chose -> the score below which suggestions do more harm than good.
import { evaluateSuggestions } from './evaluate-suggestions.ts'

export interface ScoredCase {
  /** What people chose. */
  expected: readonly string[]
  /** What was suggested, best first; scores from 0 to 1. */
  suggested: readonly { uri: string; score: number }[]
}
export interface ThresholdAdvice {
  /** The lowest score worth showing. */
  minScore: number
  f1: number
  /** Without any threshold. */
  f1Without: number
}

/** Hundredths that are tried; a finer one fits the documents at hand, not those to come. */
const STEP = 5

/** The lowest of the thresholds with the best F1 at `k`: of two that are as good, the one that hides less. */
export function adviseThreshold(cases: readonly ScoredCase[], k: number): ThresholdAdvice {
  const f1At = (minScore: number): number => {
    const shown = cases.map(({ expected, suggested }) => ({
      expected,
      suggested: suggested.filter(({ score }) => score >= minScore).map(({ uri }) => uri),
    }))
    return evaluateSuggestions(shown, k).f1
  }
  const f1Without = f1At(0)
  let best: ThresholdAdvice = { minScore: 0, f1: f1Without, f1Without }
  for (let percent = STEP; percent <= 100; percent += STEP) {
    const f1 = f1At(percent / 100)
    if (f1 > best.f1) best = { minScore: percent / 100, f1, f1Without }
  }
  return best
}
