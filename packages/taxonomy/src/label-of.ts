// Turns a term and a locale into the label a reader of that locale sees.
import type { Term } from '@kanaal/types'

/**
 * Chooses the prefLabel for a locale: exact (`nl-BE`), then its language (`nl`), then another region of the same
 * language, then English, then the first in alphabetical order of tags, then the key's last part.
 *
 * `labelOf({ key: 'topic:school', scheme: 'topic', prefLabel: { en: 'School', nl: 'School' } }, 'nl-BE')` is `'School'`.
 */
export function labelOf(term: Pick<Term, 'key' | 'prefLabel'>, locale: string): string {
  const labels = Object.entries(term.prefLabel)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const language = languageOf(locale)
  const found =
    labels.find(([tag]) => tag.toLowerCase() === locale.toLowerCase()) ??
    labels.find(([tag]) => tag.toLowerCase() === language) ??
    labels.find(([tag]) => languageOf(tag) === language) ??
    labels.find(([tag]) => languageOf(tag) === 'en') ??
    labels[0]
  return found?.[1] ?? term.key.slice(term.key.lastIndexOf(':') + 1)
}

const languageOf = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase()
