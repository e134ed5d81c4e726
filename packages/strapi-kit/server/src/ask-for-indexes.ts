// What writing the indexes will ask -> its answers, asked in one question with what the gates ask.
import { ask, type SelectedRow, type Selection } from './ask-together'
import type { Sql } from './tables'

/** Of use to the transaction that asked, until it writes to an index. */
export interface AskedForIndexes {
  selections: readonly Selection[]
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
export async function askForIndexes(sql: Sql, selections: readonly Selection[]): Promise<AskedForIndexes> {
  const before = writesIn(sql)
  const answers = await Promise.all(selections.map((selection) => ask(sql, selection)))
  return { selections, answers, writes: before }
}

/** The answers, if these are the questions and nobody has written since. */
export const answersTo = (
  selections: readonly Selection[],
  sql: Sql,
  asked: AskedForIndexes | undefined,
): readonly SelectedRow[][] | undefined =>
  asked?.writes === writesIn(sql) && JSON.stringify(asked.selections) === JSON.stringify(selections)
    ? asked.answers
    : undefined
