// What every source of documents offers: names in a fixed order, and the text behind each.
import type { Message } from '@kanaal/types'

/** One document that has not been read yet. */
export interface SourceEntry {
  /** Path below the source with `/`; `-` for standard input; for NDJSON the file's name. Messages name it. */
  path: string
  /** Where the document starts in a file of many. */
  line?: number
  read(): Promise<string>
}

export interface Source {
  /** Is an entry's text Markdown, or a `Document` as JSON? */
  kind: 'markdown' | 'documents'
  /** Absolute; assets are read below it and nowhere else. Undefined: there are no files to read. */
  root: string | undefined
  /** Against which addresses of assets are resolved, where the source is a server. */
  origin: string | undefined
  entries(): AsyncIterable<SourceEntry>
  /** What was passed over while the entries were listed. */
  skipped?(): Message[]
  /** That people wrote in the admin of the CMS that the documents come from. @throws EnvironmentError saying why they cannot be read */
  policies?(): Promise<object[]>
  close(): Promise<void>
}
