// A source, a rendition of it and its losses to what the ledger does not account for.
import type { Loss, Rendition } from '@kanaal/types'
import { leavesByCommonmark, withoutIndents } from './leaves-by-commonmark.ts'
import { readReferences } from './read-references.ts'
import { textOfRendition } from './text-of-rendition.ts'
import { squash, wordsOf } from './words-of.ts'

interface Span {
  loss: Loss
  start: number
  end: number
}
/** Fewer words than this may stand anywhere by chance. */
const SURE_WORDS = 4
/** Characters. */
const PIECE = 20

/** What a rendition was made of: the text, where it was read, and its title. */
export interface LedgerSource {
  text: string
  path: string
  title?: string | undefined
}

/** One sentence a gap. Losses must stand in the source itself: no copy of a form. */
export function findGaps({ text, path, title }: LedgerSource, rendition: Rendition): string[] {
  // Offsets are those of the text after a byte order mark.
  const source = text.replace(/^\ufeff/, '')
  const spans = spansOf(rendition.losses)
  const output = readingsOf(textOfRendition(rendition)).join('\n')
  const markdown = path.endsWith('.mdx') ? withoutIndents(source) : source
  const readings = readingsOf(readReferences(source))
  const lost = countsOf(spans.flatMap((span) => wordsOf(textOf(span, source))))
  return [
    ...overlapsIn(spans),
    ...(rendition.channel === 'web' ? lossesOfTheWeb(spans) : []),
    ...leavesByCommonmark(markdown).flatMap((leaf) => {
      const whole = squash(leaf)
      if (output.includes(whole) || whole === squash(title ?? '')) return []
      const missing = missingIn(wordsOf(leaf), output, lost)
      return missing.length === 0 ? [] : [`missing, and no loss says so: ${missing.join(' ').slice(0, 80)}`]
    }),
    ...spans.flatMap((span) => stillThere(span, textOf(span, source), readings, output)),
  ]
}

/** Addresses and the numbers of footnotes stand between words: with them, without the ones, without both. */
function readingsOf(text: string): string[] {
  const plain = squash(text.replace(/https?:\/\/\S+/g, ' '))
  return [squash(text), plain, plain.replace(/\d+/g, '')]
}

/** What stands in a span; in code nothing stands for another sign. */
function textOf({ loss, start, end }: Span, source: string): string {
  const text = source.slice(start, end)
  return loss.type === 'code' || loss.type === 'inlineCode' ? text : readReferences(text)
}

/** A document and what it includes: each loss stands in the one that its place names, and each accounts for itself. */
export const findGapsAcross = (sources: readonly LedgerSource[], rendition: Rendition): string[] => [
  ...rendition.losses
    .filter(({ place }) => !sources.some(({ path }) => path === place.file))
    .map(({ type, excerpt }) => `a loss in no source: ${type} ${excerpt}`),
  ...sources.flatMap((source) => {
    const losses = rendition.losses.filter(({ place }) => place.file === source.path)
    return findGaps(source, { ...rendition, losses }).map((gap) => `${source.path}: ${gap}`)
  }),
]

function spansOf(losses: readonly Loss[]): Span[] {
  const spans = losses.map((loss) => {
    const { start, end } = loss.place.position ?? {}
    return { loss, start: start?.offset ?? -1, end: end?.offset ?? -1 }
  })
  return spans.sort((a, b) => a.start - b.start)
}

function overlapsIn(spans: readonly Span[]): string[] {
  return spans.flatMap(({ loss, start }, index) => {
    if (start < 0) return [`a loss without a place: ${loss.type} ${loss.excerpt}`]
    const before = spans[index - 1]
    return before && start < before.end
      ? [`two losses of one place: ${before.loss.excerpt} / ${loss.excerpt}`]
      : []
  })
}

/** The page can show everything but what the policy or a condition keeps from it. */
const lossesOfTheWeb = (spans: readonly Span[]): string[] =>
  spans
    .filter(({ loss }) => loss.by === 'limit' || loss.by === 'capability')
    .map(({ loss }) => `lost on the web by ${loss.by}: ${loss.type} ${loss.excerpt}`)

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * Words that stand neither in the output, at least two in a row as in the source, nor in a span of the ledger. One that
 * is lost once excuses one that is missing: it is taken from `lost`.
 */
function missingIn(words: readonly string[], output: string, lost: Map<string, number>): string[] {
  const missing: string[] = []
  for (let at = 0; at < words.length; ) {
    let run = ''
    let next = at
    while (next < words.length && output.includes(run + words[next])) run += words[next++]
    const isFound =
      isInPieces(words[at] ?? '', output) ||
      next - at >= 2 ||
      (next > at && (at === 0 || next === words.length))
    const word = words[at] ?? ''
    const left = lost.get(word) ?? 0
    if (!isFound && left > 0) lost.set(word, left - 1)
    else if (!isFound) missing.push(word)
    at = isFound ? Math.max(next, at + 1) : at + 1
  }
  return missing
}

/** A word that is longer than a screen goes on upon the next one. */
const isInPieces = (word: string, output: string): boolean =>
  word.length >= 10 * PIECE &&
  (word.match(new RegExp(`.{${PIECE}}`, 'gsu')) ?? []).filter((piece) => !output.includes(piece)).length <=
    word.length / (10 * PIECE)

/** Only what the source says once, in every reading of it: elsewhere it may have been kept. */
function stillThere({ loss }: Span, text: string, readings: readonly string[], output: string): string[] {
  if (loss.kind !== 'dropped' && loss.kind !== 'truncated') return []
  const whole = squash(text)
  const isSure =
    wordsOf(text).length >= SURE_WORDS && readings.every((reading) => reading.split(whole).length <= 2)
  return isSure && output.includes(whole) ? [`said to be lost, but there: ${text.slice(0, 80)}`] : []
}
