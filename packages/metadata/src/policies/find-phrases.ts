// A list of phrases to a function that finds them in a text, word by word, in time that grows only with the text.
import type { Span } from './detectors/detector.ts'

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

interface Word {
  text: string
  start: number
  end: number
}

interface Phrase {
  words: string[]
  written: string
}

/** Words of a look before the work: of a whole vocabulary it would take longer than the work. */
const MOST_HINTS = 200

export type PhraseSpan = Span & { phrase: string }

/** Whole words, whatever their case; of phrases that begin at the same word the longest is taken. */
export const createPhraseFinder = (phrases: readonly string[]): ((text: string) => PhraseSpan[]) => {
  const byFirst = new Map<string, Phrase[]>()
  const open: Phrase[] = []
  for (const written of phrases) {
    const words = written.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*\*?|#/gu) ?? []
    const [first] = words
    if (first === undefined) continue
    if (/[*#]/.test(first)) open.push({ words, written })
    else byFirst.set(first, [...(byFirst.get(first) ?? []), { words, written }])
  }
  // Most blocks hold none of the words: one look tells, and only the others are taken apart.
  const isShort = open.length === 0 && byFirst.size > 0 && byFirst.size <= MOST_HINTS
  const hint = isShort ? new RegExp([...byFirst.keys()].join('|'), 'iu') : undefined
  return (text) => {
    if (hint && !hint.test(text)) return []
    const words = [...text.matchAll(WORD)].map(
      ({ 0: word, index }): Word => ({ text: word.toLowerCase(), start: index, end: index + word.length }),
    )
    const found: PhraseSpan[] = []
    for (let at = 0; at < words.length; at += 1) {
      const candidates = [...(byFirst.get(words[at]?.text ?? '') ?? []), ...open]
      const [longest] = candidates
        .filter((phrase) => phrase.words.every((word, index) => fits(word, words[at + index]?.text)))
        .sort((a, b) => b.words.length - a.words.length)
      if (!longest) continue
      const [start, end] = [words[at]?.start ?? 0, words[at + longest.words.length - 1]?.end ?? 0]
      found.push({ start, end, text: text.slice(start, end), phrase: longest.written })
      at += longest.words.length - 1
    }
    return found
  }
}

const fits = (wanted: string, word: string | undefined): boolean => {
  if (word === undefined) return false
  if (wanted === '#') return /^\d/.test(word)
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted
}
