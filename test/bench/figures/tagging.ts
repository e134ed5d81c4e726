// Whole-word matching of 10,000 labels: the tagger's matcher against `ahocorasick` on the same text, with equal hits.
import { createMatcher } from '@kanaal/taxonomy'
import AhoCorasick from 'ahocorasick'
import { createRandom } from '../create-random.ts'
import type { FigureSource } from '../figure.ts'

const LABELS = 10_000
const WORDS = 100_000
/** Issue "Taxonomy", Numbers. */
const AT_LEAST = 4

export const tagging: FigureSource = async () => {
  const random = createRandom(20_261_121)
  const syllables =
    'ba be bo da de di fo ga gi ha ke ki la le lo ma me mi na no pa ra re ri sa se so ta te ti va wo za'.split(
      ' ',
    )
  const makeWord = (): string =>
    Array.from({ length: 1 + random(4) }, () => syllables[random(syllables.length)]).join('')
  const lexicon = [...new Set(Array.from({ length: 40_000 }, makeWord))]
  // Squared, so that some words are common and most are rare, as in a language.
  const pick = (): string => lexicon[Math.floor((random(1_000_000) / 1_000_000) ** 2 * lexicon.length)] ?? ''
  const phrases = Array.from({ length: LABELS * 2 }, () =>
    Array.from({ length: 1 + random(3) }, pick).join(' '),
  )
  const labels = [...new Set(phrases)].slice(0, LABELS)
  const text = ` ${Array.from({ length: WORDS }, pick).join(' ')} `

  const matcher = createMatcher(labels)
  const other = new AhoCorasick(labels)
  const ours = (): number => {
    let hits = 0
    matcher.match(text, () => hits++)
    return hits
  }
  const theirs = (): number => {
    let hits = 0
    for (const [end, found] of other.search(text))
      for (const label of found)
        if (text.charCodeAt(end + 1) === 32 && text.charCodeAt(end - label.length) === 32) hits++
    return hits
  }
  const [mine, peers] = [ours(), theirs()]
  if (mine !== peers) throw new Error(`${mine} hits, and ${peers} of ahocorasick`)
  return [
    {
      id: 'tagging-10000',
      title: `${labels.length} labels in ${(text.length / 1e6).toFixed(2)} MB of text, whole words; ${mine} hits on both sides`,
      atLeast: AT_LEAST,
      ours: { name: 'createMatcher', run: ours },
      peer: { name: 'ahocorasick', run: theirs },
    },
  ]
}
