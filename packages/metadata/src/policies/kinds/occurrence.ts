// A policy of how often words may occur, or how many ways of saying it one document may mix, to its findings.
import type { Finding } from '@kanaal/types'
import { findHits, type Hit } from '../find-matches.ts'
import { createPhraseFinder } from '../find-phrases.ts'
import type { PolicyOf } from '../policy.ts'
import type { Check, KindSentences } from './kind.ts'

export const occurrenceSentences: KindSentences = {
  mixed: {
    en: '“{text}” here, but {count} times “{other}” elsewhere in this text. Choose one.',
    nl: 'Hier “{text}”, maar elders in deze tekst {count} keer “{other}”. Kies er één.',
  },
  often: {
    en: '“{text}” and the like {count} times, at most {max} are wanted.',
    nl: '“{text}” en dergelijke {count} keer, gewenst zijn er hooguit {max}.',
  },
}

export const checkOccurrence = ({ groups, maxGroups, max, allow }: PolicyOf<'occurrence'>): Check => {
  const finders = Object.values(groups).map(createPhraseFinder)
  return ({ document, site }) => {
    const found = finders
      .map((find) => findHits(find, document, site, allow))
      .filter((hits) => hits.length > 0)
      .sort((a, b) => b.length - a.length)
    return [...mixedOf(found, maxGroups), ...oftenOf(found.flat(), max)]
  }
}

/** The first of each group that is one too many: those that are used least. */
const mixedOf = (groups: readonly Hit[][], maxGroups = Number.POSITIVE_INFINITY): Finding[] => {
  const [main] = groups
  return groups.slice(maxGroups).flatMap(([hit]): Finding[] => {
    if (!hit || !main?.[0]) return []
    const values = { text: hit.text, other: main[0].text, count: main.length }
    return [{ message: 'mixed', values, place: hit.place, related: [main[0].place], actual: hit.text }]
  })
}

const oftenOf = (hits: readonly Hit[], max: number | undefined): Finding[] => {
  const over = max === undefined ? undefined : hits[max]
  if (!over || max === undefined) return []
  return [{ message: 'often', values: { text: over.text, count: hits.length, max }, place: over.place }]
}
