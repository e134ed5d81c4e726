// What the main thread and the thread that reads a vocabulary say to each other; all of it can be cloned.
import type { Message } from '@kanaal/types'
import type { ImportComparison } from '../import/compare-import.ts'
import type { Homes } from '../import/homes-of.ts'
import type { ImportOptions } from '../import/prepare-import.ts'
import type { Concept, Vocabulary } from '../model/vocabulary.ts'

/** All that a vocabulary says apart from its concepts. */
export interface ImportHead extends Omit<Vocabulary, 'concepts'> {
  homes: Homes
  unplaced: string[]
}

/** Beside what a store holds: what would change, and what the checks find. */
export interface Compared extends ImportComparison {
  messages: Message[]
}

export type ImportTask =
  | { kind: 'read'; source: string | Uint8Array; options: ImportOptions }
  /** Concepts of the store, some at a time: a long list would hold up whoever sends it. */
  | { kind: 'known'; concepts: Concept[] }
  | { kind: 'compare'; known: Omit<Vocabulary, 'concepts'>; language: string }
  | { kind: 'changed'; start: number; limit: number }

export type ImportAnswer =
  | { kind: 'head'; head: ImportHead }
  | { kind: 'noted' }
  | { kind: 'compared'; comparison: Compared }
  | { kind: 'changed'; concepts: Concept[] }
  | { kind: 'refused'; messages: Message[] }
  | { kind: 'failed'; reason: string; stack?: string }
