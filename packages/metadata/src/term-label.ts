// A term to its label in one language.
import { chooseLanguage } from '@kanaal/content'
import type { Term } from '@kanaal/types'

/** The label of the language, or of the one that stands in for it; the key where there is none at all. */
export const termLabel = (term: Pick<Term, 'key' | 'prefLabel' | 'standIns'>, locale: string): string => {
  const labels: Record<string, string | undefined> = term.prefLabel
  const chosen = chooseLanguage(Object.keys(labels).sort(), locale, term.standIns)
  return (chosen === undefined ? undefined : labels[chosen]) ?? term.key
}
