// A policy of words that are said otherwise, to a finding with the right word for each.
import type { Span } from '../detectors/detector.ts'
import { findHits } from '../find-matches.ts'
import { createPhraseFinder } from '../find-phrases.ts'
import type { PolicyOf } from '../policy.ts'
import type { Check, KindSentences } from './kind.ts'

export const substitutionSentences: KindSentences = {
  instead: { en: '“{text}”: write “{instead}”.', nl: '“{text}”: schrijf “{instead}”.' },
}

export const checkSubstitution = (policy: PolicyOf<'substitution'>): Check => {
  const { allow } = policy
  const byLanguage = new Map<string, Swapper>()
  const swapperOf = (locale: string): Swapper => {
    const language = languageIn(policy.preferred, locale)
    const swapper = byLanguage.get(language) ?? createSwapper(policy, language)
    byLanguage.set(language, swapper)
    return swapper
  }
  return ({ document, site }) => {
    const { find, insteadOf } = swapperOf(document.locale)
    return findHits(find, document, site, allow).map(({ text, place }) => {
      const instead = insteadOf(text)
      return { message: 'instead', values: { text, instead }, place, actual: text, expected: instead }
    })
  }
}

interface Swapper {
  find(text: string): Span[]
  insteadOf(text: string): string
}

/** What a policy writes itself wins over what a vocabulary says of the same words. */
function createSwapper({ swap, preferred = {} }: PolicyOf<'substitution'>, language: string): Swapper {
  const ofVocabulary = Object.hasOwn(preferred, language) ? (preferred[language] ?? {}) : {}
  const right = Object.values(ofVocabulary).map((label) => [label, label] as const)
  // A preferred label is found as well: `bag` is not wrong within `school bag`.
  const wanted = new Map([...right, ...Object.entries(ofVocabulary), ...Object.entries(swap)])
  const find = createPhraseFinder([...wanted.keys()])
  const insteadOf = (text: string): string => wanted.get(find(text)[0]?.phrase ?? text) ?? ''
  // What is right already is no mistake: `E-mail` at the start of a sentence, where `e-mail` is wanted.
  const isWrong = ({ text }: Span): boolean => text.toLowerCase() !== insteadOf(text).toLowerCase()
  return { find: (text) => find(text).filter(isWrong), insteadOf }
}

/** The language itself, else the one that it is a kind of: `nl` for `nl-BE`. */
function languageIn(preferred: Record<string, unknown> = {}, locale: string): string {
  if (Object.hasOwn(preferred, locale)) return locale
  return locale.split('-')[0] ?? locale
}
