// Selections from several tables -> their rows, asked for in one question.
import { quoted } from './quoted'
import type { Sql } from './tables'

/** Some columns of the rows that have one of these values in each of these columns; of all rows where none is named. */
export interface Selection {
  table: string
  columns: readonly string[]
  where: Readonly<Record<string, readonly (string | number | boolean)[]>>
  /** Only rows that hold something in this column. */
  filled?: string
}

export type SelectedRow = Record<string, unknown>

/** How a database makes a text of some columns: tables differ in theirs, and a union needs the same in each. */
const TEXTS: Readonly<Record<string, (columns: string) => string>> = {
  postgresql: (columns) => `cast(json_build_array(${columns}) as text)`,
  // It gives a text as it is; being told so once more takes a fifth of the whole question.
  sqlite3: (columns) => `json_array(${columns})`,
  mysql: (columns) => `cast(json_array(${columns}) as char)`,
}

/**
 * A question costs more than what it asks for: a publication should not send one for each index that follows it.
 * Gives the rows of each selection, in its place; in no order.
 */
export async function askTogether(sql: Sql, selections: readonly Selection[]): Promise<SelectedRow[][]> {
  const rows = selections.map((): SelectedRow[] => [])
  const asked = selections.flatMap((selection, part) => {
    const values = Object.values(selection.where)
    // Nothing is in an empty list, and not every database can be asked.
    if (values.some(({ length }) => length === 0)) return []
    return { text: textOf(sql, selection, part), values: values.flat() }
  })
  if (asked.length === 0) return rows
  const union = asked.map(({ text }) => text).join(' union all ')
  const found: { part: number; cells: string }[] = await sql.select('part', 'cells').from(
    sql.raw(
      `(${union}) as found`,
      asked.flatMap(({ values }) => values),
    ),
  )
  for (const { part, cells } of found) {
    const list: unknown[] = JSON.parse(cells)
    const { columns = [] } = selections[part] ?? {}
    rows[part]?.push(Object.fromEntries(columns.map((name, at) => [name, list[at]])))
  }
  return rows
}

function textOf(sql: Sql, { table, columns, where, filled }: Selection, part: number): string {
  const name = (identifier: string): string => quoted(sql, identifier)
  const dialect = String(sql.client.dialect)
  const textFrom = TEXTS[dialect]
  if (textFrom === undefined)
    throw new Error(
      `Kanaal keeps its indexes on SQLite, PostgreSQL and MySQL; this database is "${dialect}".`,
    )
  const conditions = [
    ...Object.entries(where).map(
      ([column, { length }]) => `${name(column)} in (${Array.from({ length }, () => '?').join(', ')})`,
    ),
    ...(filled === undefined ? [] : [`${name(filled)} is not null`]),
  ]
  return (
    `select ${part} as part, ${textFrom(columns.map(name).join(', '))} as cells ` +
    `from ${name(table)}${conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`}`
  )
}

interface Waiting {
  selection: Selection
  answer(rows: SelectedRow[]): void
  fail(error: unknown): void
}

const waiting = new WeakMap<Sql, Waiting[]>()

/** One selection's rows. What is asked of the same connection in one turn of the event loop is one question. */
export const ask = (sql: Sql, selection: Selection): Promise<SelectedRow[]> =>
  new Promise((answer, fail) => {
    const others = waiting.get(sql)
    if (others) {
      others.push({ selection, answer, fail })
      return
    }
    const asked: Waiting[] = [{ selection, answer, fail }]
    waiting.set(sql, asked)
    setImmediate(() => {
      waiting.delete(sql)
      void answerAll(sql, asked)
    })
  })

async function answerAll(sql: Sql, asked: readonly Waiting[]): Promise<void> {
  try {
    const answers = await askTogether(
      sql,
      asked.map(({ selection }) => selection),
    )
    for (const [at, { answer }] of asked.entries()) answer(answers[at] ?? [])
  } catch (error) {
    for (const { fail } of asked) fail(error)
  }
}

/** A column of JSON, which some databases give as text inside a row. */
export const fromJson = (cell: unknown): unknown => (typeof cell === 'string' ? JSON.parse(cell) : cell)
