// What writing the indexes will ask -> its answers, asked in one question with what the gates ask.
import { ask, type SelectedRow, type Selection } from './ask-together'
import type { IndexedDocument } from './document-index'
import type { Sql } from './tables'

/** What every index, in its place, holds of some documents, and what it must know to say what it should hold. */
export interface IndexQuestions {
  held: readonly Selection[]
  needed: readonly (readonly Selection[])[]
}

export const selectionsIn = ({ held, needed }: IndexQuestions): Selection[] => [...held, ...needed.flat()]

/** Of use to the transaction that asked, until it writes to an index. */
export interface AskedForIndexes {
  /** As it will be published. */
  document: IndexedDocument
  questions: IndexQuestions
  answers: readonly SelectedRow[][]
  /** How often the transaction had written to indexes when it asked. */
  writes: number
}

const writes = new WeakMap<Sql, number>()

const writesIn = (sql: Sql): number => writes.get(sql) ?? 0

/** What was asked before no longer holds: a lifecycle of the application may publish the same document meanwhile. */
export const countIndexWrite = (sql: Sql): void => {
  writes.set(sql, writesIn(sql) + 1)
}

/** A question costs a publication on PostgreSQL as much as its own update of an index. */
export async function askForIndexes(
  sql: Sql,
  document: IndexedDocument,
  questions: IndexQuestions,
): Promise<AskedForIndexes> {
  const before = writesIn(sql)
  const answers = await Promise.all(selectionsIn(questions).map((selection) => ask(sql, selection)))
  return { document, questions, answers, writes: before }
}

/** What was asked, if it was about this very document and nobody has written since. */
export const stillAsked = (
  document: IndexedDocument | undefined,
  sql: Sql,
  asked: AskedForIndexes | undefined,
): AskedForIndexes | undefined =>
  asked !== undefined && asked.document === document && asked.writes === writesIn(sql) ? asked : undefined
