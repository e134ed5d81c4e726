// Turns a term and a locale into the label a reader of that locale sees.
import { chooseLanguage } from '@kanaal/content'
import type { Term } from '@kanaal/types'

/**
 * Chooses the prefLabel for a locale: exact (`nl-BE`), then its language (`nl`), then another region of the same
 * language, a name that is the same in every language (`mul`, `zxx`), the languages that the term's scheme lets stand in,
 * English, the first in alphabetical order of tags; at last the key's last part.
 *
 * `labelOf({ key: 'topic:school', scheme: 'topic', prefLabel: { en: 'School', nl: 'School' } }, 'nl-BE')` is `'School'`.
 */
export function labelOf(term: Pick<Term, 'key' | 'prefLabel' | 'standIns'>, locale: string): string {
  const labels = new Map(
    Object.entries(term.prefLabel).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )
  const chosen = chooseLanguage([...labels.keys()].sort(), locale, term.standIns)
  return labels.get(chosen ?? '') ?? term.key.slice(term.key.lastIndexOf(':') + 1)
}
