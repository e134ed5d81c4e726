// A vocabulary to the terms that documents carry, by the keys a CMS would give its concepts.
import type { Term } from '@kanaal/types'
import { conceptKeyOf } from './concept-key.ts'
import type { Texts, Vocabulary } from './model/vocabulary.ts'
import { statePlainLabels } from './read-xl-labels.ts'

/**
 * In the order of the vocabulary. A concept that is gone is still known by its key: old texts name it.
 *
 * `{ key: 'topic:rugzak', scheme: 'topic', prefLabel: { nl: 'Rugzak', en: 'Backpack' }, uri: 'urn:…:rugzak', … }`
 */
export function toTerms(vocabulary: Vocabulary, scheme: string): Term[] {
  const { concepts } = statePlainLabels(vocabulary)
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const { uri } of concepts) {
    const key = conceptKeyOf(scheme, uri, taken)
    taken.add(key)
    keys.set(uri, key)
  }
  return concepts.map(({ uri, prefLabel = {}, altLabel, broader, exactMatch }) => {
    const parents = (broader ?? []).flatMap((one) => keys.get(one) ?? [])
    return {
      key: keys.get(uri) ?? uri,
      scheme,
      prefLabel: Object.fromEntries(
        tagged(prefLabel).flatMap(([tag, [first]]) => (first === undefined ? [] : [[tag, first]])),
      ),
      ...(altLabel && { altLabel: Object.fromEntries(tagged(altLabel)) }),
      uri,
      ...(parents.length > 0 && { broader: parents }),
      ...(exactMatch?.length && { exactMatch }),
    }
  })
}

/** A label without a language is nobody's: no reader would be shown it. */
const tagged = (texts: Texts): [string, string[]][] => Object.entries(texts).filter(([tag]) => tag !== '')
