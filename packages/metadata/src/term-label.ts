// A term to its label in one language.
import type { Term } from '@kanaal/types'

/** The exact language, then the language without its region, then English, then any. */
export const termLabel = (term: Pick<Term, 'key' | 'prefLabel'>, locale: string): string => {
  const labels: Record<string, string | undefined> = term.prefLabel
  const language = locale.split('-')[0] ?? locale
  return labels[locale] ?? labels[language] ?? labels.en ?? Object.values(labels)[0] ?? term.key
}
