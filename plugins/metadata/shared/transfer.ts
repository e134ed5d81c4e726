// What an import of metadata would change, as the wizard shows it.
import type { Json } from '@kanaal/types'

export interface ImportLine {
  /** Of the file, from 1; with the heading. */
  line: number
  uid: string
  documentId: string
  locale: string
  title: string
  changes: { key: string; before: Json | null; after: Json | null }[]
}

export interface ImportAnswer {
  /** Nothing was written. */
  dryRun: boolean
  documents: number
  unchanged: number
  changed: ImportLine[]
  issues: { line: number; column?: string; message: string }[]
}
