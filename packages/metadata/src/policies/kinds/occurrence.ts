// A policy of how often words may occur, or how many ways of saying it one document may mix, to its findings.
import type { Finding } from '@kanaal/types'
import type { Span } from '../detectors/detector.ts'
import { findHits, type Hit } from '../find-matches.ts'
import { createPhraseFinder } from '../find-phrases.ts'
import type { PolicyOf } from '../policy.ts'
import type { Check, KindSentences } from './kind.ts'

export const occurrenceSentences: KindSentences = {
  mixed: {
    en: '“{text}” here, but “{other}” elsewhere in this text ({count} ×). Choose one.',
    nl: 'Hier “{text}”, maar elders in deze tekst “{other}” ({count} ×). Kies er één.',
  },
  often: {
    en: '“{text}” and the like {count} times, at most {max} are wanted.',
    nl: '“{text}” en dergelijke {count} keer, gewenst zijn er hooguit {max}.',
  },
}

type FindOwn = (text: string) => Span[]

export const checkOccurrence = ({ groups, maxGroups, max, allow, except }: PolicyOf<'occurrence'>): Check => {
  const finders = Object.values(groups).map((words) => createWordFinder(words, except))
  return ({ document, site }) => {
    const found = finders
      .map((find) => findHits(find, document, site, allow))
      .filter((hits) => hits.length > 0)
      .sort((a, b) => b.length - a.length)
    return [...mixedOf(found, maxGroups), ...oftenOf(found.flat(), max)]
  }
}

/** Words as the text itself says them: not where they are part of another phrase, nor in a quote. */
export function createWordFinder(words: readonly string[], except: readonly string[]): FindOwn {
  const [find, others] = [createPhraseFinder(words), createPhraseFinder(except)]
  return (text) => {
    const spans = find(text)
    if (spans.length === 0) return spans
    const taken = [...others(text), ...quotesIn(text)]
    return spans.filter(({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end))
  }
}

/** What somebody else says in the middle of a sentence is theirs, as a block of it is. Marks that are never closed hold nothing. */
const quotesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[“„][^“”„]*[”“]|«[^«»]*»|"[^"\n]*"/g)].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }))

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
