// A policy of words that are said otherwise, to a finding with the right word for each.
import type { Span } from '../detectors/detector.ts'
import { findHits } from '../find-matches.ts'
import { createPhraseFinder } from '../find-phrases.ts'
import type { PolicyOf } from '../policy.ts'
import type { Check, KindSentences } from './kind.ts'

export const substitutionSentences: KindSentences = {
  instead: { en: '“{text}”: write “{instead}”.', nl: '“{text}”: schrijf “{instead}”.' },
}

export const checkSubstitution = ({ swap, allow }: PolicyOf<'substitution'>): Check => {
  const wanted = new Map(Object.entries(swap))
  const find = createPhraseFinder([...wanted.keys()])
  const insteadOf = (text: string): string => wanted.get(find(text)[0]?.phrase ?? text) ?? ''
  // What is right already is no mistake: `E-mail` at the start of a sentence, where `e-mail` is wanted.
  const isWrong = ({ text }: Span): boolean => text.toLowerCase() !== insteadOf(text).toLowerCase()
  return ({ document, site }) =>
    findHits((text) => find(text).filter(isWrong), document, site, allow).map(({ text, place }) => {
      const instead = insteadOf(text)
      return { message: 'instead', values: { text, instead }, place, actual: text, expected: instead }
    })
}
