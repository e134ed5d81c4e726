// What the handlers make of a tree: runs of text and the borders between them.
import type { LossReason } from '@kanaal/types'
import type { Node } from 'unist'

export interface TextRun {
  kind: 'text'
  text: string
  /** The leaf this text comes from; absent for words that a handler adds, such as `- `. */
  leaf?: Node
  /** Safe and absolute. */
  href?: string
  /** What the text is no longer: a list, a table, struck through. */
  loss?: LossReason
}
export interface BorderRun {
  kind: 'border'
  border: 'line' | 'paragraph' | 'section'
}
export interface ImageRun {
  kind: 'image'
  src: string
  alt: string
  /** What stands below the picture besides: caption and credit. */
  caption: string
  /** Where a link around it leads, as written: no post can carry that. */
  leadsTo?: string
  leaf: Node
}
export type Run = TextRun | BorderRun | ImageRun

export const borderRun = (border: BorderRun['border']): BorderRun => ({ kind: 'border', border })
export const textRun = (text: string, leaf?: Node): TextRun => ({ kind: 'text', text, ...(leaf && { leaf }) })

/** Marks text runs with the loss they stand for, where they have none yet. */
export const flattened = (runs: Run[], loss: LossReason): Run[] =>
  runs.map((run) => (run.kind === 'text' && run.leaf && !run.loss ? { ...run, loss } : run))
