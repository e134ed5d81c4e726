// The labels of a vocabulary in one language to a trie of stems, with the concepts that each sequence may mean.
import { isEveryLanguage } from '@kanaal/content'
import type { Graph } from '../graph.ts'
import { LABELS, type LabelKind } from '../model/names.ts'
import { literalsOf } from '../model/texts.ts'
import { foldWord } from './fold-table.ts'
import { foldText } from './fold-text.ts'
import { stemWord } from './stem-word.ts'
import { isStopWord } from './stop-words.ts'
import { createWordScanner, type WordScanner } from './word-scanner.ts'
import { createWordTrie, type WordTrie } from './word-trie.ts'

export interface LabelEntry {
  uri: string
  label: string
  kind: LabelKind
  /** The label's words by number: a text that has these has the label itself, not another form of it. */
  words: number[]
  /** `IT`, `ING`: only as it is written. */
  isAcronym: boolean
  /** Stems of what stands in brackets behind the label: `Bank (meubel)`. */
  qualifier: string[]
}

export interface LabelTable {
  scanner: WordScanner
  trie: WordTrie
  entries: ReadonlyMap<number, LabelEntry[]>
  /** The stem of a word in folded form. */
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
  const add = (entry: Omit<LabelEntry, 'words'>): void => {
    const words = scanner.learn(entry.label)
    const [only] = words
    if (only === undefined) return
    const folded = words.length === 1 ? scanner.wordOf(only) : foldText(entry.label)
    if (folded.length < 2 && !/\p{Lo}/u.test(folded)) return
    if (!entry.isAcronym && isStopWord(folded, language)) return
    const path = words.map((word) => {
      const stem = stemOf(scanner.wordOf(word))
      const known = stems.get(stem) ?? stems.size
      stems.set(stem, known)
      return known
    })
    const node = trie.insert(path)
    const known = entries.get(node) ?? []
    // The labels of a concept come one after the other.
    const last = known.at(-1)
    if (last?.uri !== entry.uri || last.label !== entry.label) known.push({ ...entry, words })
    entries.set(node, known)
  }

  for (const uri of all) {
    for (const kind of LABELS) {
      for (const { value, language: tag = '' } of literalsOf(graph.concept(uri)?.[kind])) {
        if (isSpoken && !speaks(tag) && tag !== '' && !isEveryLanguage(tag)) continue
        const [, label = value, brackets = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(value) ?? []
        const qualifier = brackets
          .split(/[\s,]+/)
          .filter(Boolean)
          .map((word) => stemOf(foldWord(word)))
        add({ uri, label, kind, qualifier, isAcronym: /^\p{Lu}{2,5}$/u.test(label) })
      }
    }
  }
  return { scanner, trie, entries, stemOf, numberOf: (stem) => stems.get(stem) ?? -1 }
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
