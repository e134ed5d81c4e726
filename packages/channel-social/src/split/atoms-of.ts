// Turns a text into atoms: the smallest stretches that a post may be cut between.
import { splitGraphemes } from 'unicode-segmenter/grapheme'
import { endsSentence, IDEOGRAPHIC_SENTENCE_END } from './ends-sentence.ts'
import { protectedSpans, type Span } from './protected-spans.ts'

/** What kind of border follows an atom, from the worst place to cut to the best. */
export const border = { grapheme: 0, word: 1, sentence: 2, line: 3, paragraph: 4, section: 5 } as const
export type Border = (typeof border)[keyof typeof border]

export interface Atom extends Span {
  after: Border
}

/** UTF-16 units of a word that stays whole wherever possible. */
const LONG_WORD = 30
/** Scripts that put no space between words: any grapheme may start a line. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** Punctuation that may not start a line, and so stays with what precedes it. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}ーぁ-ゎ々]/u

/**
 * Gives the atoms in order; only white space lies between them.
 *
 * @param sections Offsets at which a new section of the document begins.
 */
export function atomsOf(text: string, sections: readonly number[] = []): Atom[] {
  const starts = new Set(sections)
  const words = wordsOf(text)
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    const after = next ? borderBetween(text, word, next, starts) : border.section
    const atoms = partsOf(text, word)
    const last = atoms.at(-1)
    if (last) last.after = after
    return atoms
  })
}

function borderBetween(text: string, word: Span, next: Span, sections: ReadonlySet<number>): Border {
  if (sections.has(next.start)) return border.section
  const gap = text.slice(word.end, next.start)
  const lines = gap.split('\n').length - 1
  if (lines > 1) return border.paragraph
  if (lines === 1) return border.line
  return endsSentence(text.slice(word.start, word.end), text.slice(next.start, next.end))
    ? border.sentence
    : border.word
}

/** Runs without white space. A space that carries a combining mark is one grapheme with it, and belongs to the run. */
function wordsOf(text: string): Span[] {
  const words: Span[] = []
  let offset = 0
  let open: Span | undefined
  for (const grapheme of splitGraphemes(text)) {
    const start = offset
    offset += grapheme.length
    if (/^[ \t\r\n\u3000]+$/.test(grapheme)) open = undefined
    else if (open) open.end = offset
    else {
      open = { start, end: offset }
      words.push(open)
    }
  }
  return words
}

function partsOf(text: string, word: Span): Atom[] {
  const whole = text.slice(word.start, word.end)
  if (whole.length <= LONG_WORD && !UNSPACED.test(whole)) return [{ ...word, after: border.word }]
  const parts: Atom[] = []
  let end = 0
  for (const span of protectedSpans(whole)) {
    parts.push(...graphemesOf(whole.slice(end, span.start), word.start + end))
    parts.push({ start: word.start + span.start, end: word.start + span.end, after: border.grapheme })
    end = span.end
  }
  return [...parts, ...graphemesOf(whole.slice(end), word.start + end)]
}

function graphemesOf(text: string, start: number): Atom[] {
  const atoms: Atom[] = []
  let offset = start
  for (const grapheme of splitGraphemes(text)) {
    const last = atoms.at(-1)
    const after = IDEOGRAPHIC_SENTENCE_END.test(grapheme) ? border.sentence : border.grapheme
    const end = offset + grapheme.length
    if (last && CLOSING.test(grapheme) && last.end - last.start < LONG_WORD)
      Object.assign(last, { end, after })
    else atoms.push({ start: offset, end, after })
    offset = end
  }
  return atoms
}
