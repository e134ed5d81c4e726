// The labels of a vocabulary in one language to a trie of stems, with the concepts that each sequence may mean.
import { isEveryLanguage } from '@kanaal/content'
import type { Graph } from '../graph.ts'
import { LABELS, type LabelKind } from '../model/names.ts'
import { literalsOf } from '../model/texts.ts'
import { foldWord, hasLetter } from './fold-table.ts'
import { nameIn } from './name-in.ts'
import { stemWord } from './stem-word.ts'
import { isStopLabel } from './stop-words.ts'
import { createWordScanner, type WordScanner } from './word-scanner.ts'
import { createWordTrie, type WordTrie } from './word-trie.ts'

export interface LabelEntry {
  uri: string
  label: string
  kind: LabelKind
  /** The label's words by number: a text that has these has the label itself, not another form of it. */
  words: number[]
  /** How many of these are words: marks have no weight of their own. */
  size: number
  /** `IT`, `ING`, `R`: only as it is written. */
  isAsWritten: boolean
  written: string
  /** Stems of what stands in brackets behind the label: `Bank (meubel)`. */
  qualifier: string[]
}

export interface LabelTable {
  scanner: WordScanner
  trie: WordTrie
  entries: ReadonlyMap<number, LabelEntry[]>
  /** The stem of a word as it is written. */
  stemOf(word: string): string
  /** The number of a stem among those of labels; -1 where no label has it. */
  numberOf(stem: string): number
}

/** Labels of the language and of none; where the vocabulary has not that language at all, of every language. */
export function createLabelTable(graph: Graph, locale: string, uris: Iterable<string>): LabelTable {
  const language = locale.toLowerCase().split('-')[0] ?? ''
  const scanner = createWordScanner()
  const trie = createWordTrie()
  const stems = new Map<string, number>()
  const entries = new Map<number, LabelEntry[]>()
  const all = [...uris]
  const speaks = (tag: string): boolean => tag.toLowerCase().split('-')[0] === language
  const isSpoken = all.some((uri) =>
    LABELS.some((kind) => Object.keys(graph.concept(uri)?.[kind] ?? {}).some(speaks)),
  )

  const stemOf = createStemmer(language)
  const add = (entry: Pick<LabelEntry, 'uri' | 'label' | 'kind' | 'qualifier'>): void => {
    const { label } = entry
    if (!hasLetter(label)) return
    const isAcronym = ACRONYM.test(label)
    if (!isAcronym && isStopLabel(label, language)) return
    const words = scanner.learn(label)
    const path = wordsOf(label, scanner).map((word) => {
      const stem = stemOf(word)
      const known = stems.get(stem) ?? stems.size
      stems.set(stem, known)
      return known
    })
    const node = trie.insert(path)
    const known = entries.get(node) ?? []
    // The labels of a concept come one after the other.
    const last = known.at(-1)
    if (last?.uri !== entry.uri || last.label !== label) {
      const size = words.filter((word) => hasLetter(scanner.wordOf(word))).length
      const written = writtenIn(label, scanner)
      known.push({ ...entry, words, size, isAsWritten: isAcronym || isOneLetter(label), written })
    }
    entries.set(node, known)
  }

  for (const uri of all) {
    for (const kind of LABELS) {
      for (const { value, language: tag = '' } of literalsOf(graph.concept(uri)?.[kind])) {
        if (isSpoken && !speaks(tag) && tag !== '' && !isEveryLanguage(tag)) continue
        const { name: label, qualifier } = nameIn(value)
        add({ uri, label, kind, qualifier: wordsOf(qualifier, scanner).filter(hasLetter).map(stemOf) })
      }
    }
  }
  return { scanner, trie, entries, stemOf, numberOf: (stem) => stems.get(stem) ?? -1 }
}

const ACRONYM = /^\p{Lu}{2,5}$/u

const isOneLetter = (label: string): boolean => foldWord(label).length === 1

/** From the first word to the last: what a text must say. */
function writtenIn(label: string, scanner: WordScanner): string {
  const { count, starts, ends } = scanner.scan(label)
  return label.slice(starts[0], ends[count - 1]).normalize('NFC')
}

/** As they are written, marks among them. */
function wordsOf(text: string, scanner: WordScanner): string[] {
  const { count, starts, ends } = scanner.scan(text)
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]))
}

/** Words remembered with their stems; as many as a language has in common use, and then anew. */
const REMEMBERED = 50_000

function createStemmer(language: string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const stem = stemWord(word, language)
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, stem)
    return stem
  }
}
