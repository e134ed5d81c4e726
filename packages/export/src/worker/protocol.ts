// What the main thread and a render worker say to each other: plain data only.
import type { EntryJson, EntryOptions } from '@kanaal/content'
import type { Comparison } from '@kanaal/engine'
import type { Document, Inputs, Message, Rendition } from '@kanaal/types'
import type { EngineSettings } from '../open-engine.ts'

export interface WorkerSettings extends EngineSettings {
  /** Attributes of a Strapi app's components by uid, for the entries that hold them. */
  components?: EntryOptions['components']
}

/** Policies that people wrote in the admin of a CMS, while its threads run. */
export interface PolicySet {
  /** Differs where any of them does. */
  revision: string
  list: readonly object[]
}

export interface ParseTask {
  kind: 'parse'
  /** Markdown, or a `Document` as JSON. */
  format: 'markdown' | 'documents'
  text: string
  path: string
}
export interface EntryTask {
  kind: 'entry'
  /** A populated Strapi entry. */
  entry: EntryJson
  type: Pick<EntryOptions, 'uid' | 'attributes' | 'fields'>
  locale?: string | undefined
}
export interface RenderTask {
  kind: 'render'
  document: Document
  inputs: Inputs
  now?: string | undefined
  audience?: string | undefined
  /** Ids of the targets to render. Default: all that are on by default. */
  targets?: string[] | undefined
  /** Of the CMS at this moment, where they may differ from those the thread began with. */
  policies?: PolicySet | undefined
  /** Ids of targets that somebody wants to see: their losses are drawn on the text. */
  drawn?: readonly string[] | undefined
  /** Renditions that are still good: not made again, but compared with the new ones. */
  kept?: Rendition[]
}
export type Task = ParseTask | EntryTask | RenderTask

export interface RenderResult {
  /** In the order of the targets, `kept` included. */
  renditions: Rendition[]
  /** Of the document and of its renditions together; those of one rendition are in it. */
  messages: Message[]
  /** What the renditions say of the facts and disclaimers. */
  comparison: Comparison
  /** By target, of those that were asked for and lost something: a whole page for `srcdoc`. */
  lossPreviews: Record<string, string>
}

export type Answer =
  | { kind: 'ready' }
  | { kind: 'parsed'; document: Document }
  | { kind: 'rendered'; result: RenderResult }
  /** The text cannot become a document. */
  | { kind: 'refused'; messages: Message[] }
  | { kind: 'failed'; reason: string; stack?: string }
