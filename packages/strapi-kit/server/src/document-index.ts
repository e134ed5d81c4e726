// What a plugin declares of a table that follows documents, and the kit's own columns in it.
import type { SelectedRow, Selection } from './ask-together'
import type { EntryParticipation } from './participation'
import type { EntryJson } from './publication'
import type { Column, Sql } from './tables'

/** Every row of one document: its locales, as draft and as published. */
export interface IndexedDocument {
  uid: string
  documentId: string
  /** Where a publication wrote only some of them, those. */
  rows: IndexedRow[]
}

export interface IndexedRow {
  /** Changes with every publication: only to be used in the same transaction. */
  id: number
  /** `''` for a type that is not localised: NULL is never equal to itself. */
  locale: string
  status: 'draft' | 'published'
  /** The attributes that the index asked for. */
  values: Record<string, unknown>
  /**
   * The whole of it, with components, media and the names of related documents; loaded when somebody first asks, for
   * all who do. Where a publication copied a draft it is that draft: other numbers, the same content. Undefined: it is
   * gone.
   */
  entry(): Promise<EntryJson | undefined>
}

/** Values of one row by column; `locale` and `status` say which row of the document it was made of. */
export type IndexRow = Pick<IndexedRow, 'locale' | 'status'> &
  Record<string, string | number | boolean | null>

/**
 * A table that can be searched where the truth, JSON on the document's own row, cannot.
 *
 * What it holds of a document follows from that document's rows, each for itself, so that the kit can write it in the
 * transaction that changes them, tell later whether it still agrees, and make it anew.
 */
export interface DocumentIndex {
  /** The table; the kit makes it, with `uid`, `document_id`, `locale` and `status` before these columns. */
  table: string
  columns: Readonly<Record<string, Column>>
  indexes: readonly (readonly string[])[]
  /** What it reads of a type, such as `['taxonomyTerms']`, or attributes by their part in the field map. */
  attributes(participation: EntryParticipation): string[]
  /** What it reads of other tables to say its rows: asked together with what all indexes ask. Empty: nothing now. */
  needs?(documents: readonly IndexedDocument[]): readonly Selection[]
  /**
   * Must not render or fetch: a transaction is open. `sql` is that transaction.
   *
   * @param known the rows of each selection that it `needs` of all documents that are written together
   */
  toRows(
    document: IndexedDocument,
    sql: Sql,
    known: readonly SelectedRow[][],
  ): Promise<IndexRow[]> | IndexRow[]
}

export const OWN_COLUMNS: Readonly<Record<string, Column>> = {
  uid: { type: 'string' },
  document_id: { type: 'string' },
  locale: { type: 'string' },
  status: { type: 'string' },
}
