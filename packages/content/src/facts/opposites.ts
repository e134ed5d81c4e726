// The name of a fact and the words around an amount to whether they speak of two sides of one thing: first and last, winter and summer.
import { latinPattern } from './latin-pattern.ts'
import { fold } from './subject-words.ts'
import type { Surroundings } from './surroundings.ts'

/** Of each list a thing is one, and not another. */
const SIDES = [
  [
    'winter\\p{L}*',
    'zomer\\p{L}*|summer',
    'spring|lente\\p{L}*|voorjaar\\p{L}*',
    'autumn|herfst\\p{L}*|najaar\\p{L}*',
  ],
  ['eerste|first|vroegste|earliest', 'laatste|last|latest'],
  ['enkel(?:e|tje|tjes|reis)?|single|one-way', 'retour(?:tje|tjes|reis)?|return'],
  ['halve|half', 'hele|full|whole'],
  ['kleine?|small', 'middelgrote?|medium', 'grote?|large|big'],
  ['doordeweekse?|weekdays?', 'weekend\\p{L}*'],
  ['ochtend\\p{L}*|morning', 'middag\\p{L}*|afternoon', 'avond\\p{L}*|evening'],
].map((sides) => sides.map((side) => latinPattern(String.raw`(?<!\p{L})(?:${side})(?!\p{L})`, 'u')))

export interface Side {
  own: RegExp
  /** All of the list, the own one too. */
  all: readonly RegExp[]
}

/** The sides that the name of a fact takes; most take none. */
export function sidesOf(name: string): Side[] {
  const declared = fold(name)
  return SIDES.flatMap((all) => {
    const own = all.find((side) => side.test(declared))
    return own ? [{ own, all }] : []
  })
}

/** `In summer we close at 7pm` says nothing of the closing time in winter, nor the last bus of the first. */
export function isOpposite(
  sides: readonly Side[],
  { before, rest }: Pick<Surroundings, 'before' | 'rest'>,
): boolean {
  if (sides.length === 0) return false
  // The words before the amount know better than those of the whole sentence.
  const texts = [before, rest].map(fold)
  return sides.some(({ own, all }) => {
    const said = texts.find((text) => all.some((side) => side.test(text)))
    return said !== undefined && !own.test(said)
  })
}
