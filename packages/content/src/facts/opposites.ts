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

/** `In summer we close at 7pm` says nothing of the closing time in winter, nor the last bus of the first. */
export function isOpposite(name: string, { before, rest }: Pick<Surroundings, 'before' | 'rest'>): boolean {
  const declared = fold(name)
  return SIDES.some((sides) => {
    const own = sides.findIndex((side) => side.test(declared))
    // The words before the amount know better than those of the whole sentence.
    const said = [before, rest].map(fold).find((text) => sides.some((side) => side.test(text)))
    return own !== -1 && said !== undefined && !sides[own]?.test(said)
  })
}
