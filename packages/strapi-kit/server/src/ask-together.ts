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

/** How a database makes one text of some columns of many rows: tables differ in theirs, and a union needs the same in each. */
const TEXTS: Readonly<Record<string, (columns: string) => string>> = {
  postgresql: (columns) => `cast(json_agg(json_build_array(${columns})) as text)`,
  // It gives a text as it is; being told so once more takes a fifth of the whole question.
  sqlite3: (columns) => `json_group_array(json_array(${columns}))`,
  mysql: (columns) => `cast(json_arrayagg(json_array(${columns})) as char)`,
}

interface Answer {
  part: number
  /** A list of lists; null or an empty list where no row is found. */
  found: string | null
}

/** Knex gives what a database says to its own words as the driver does. */
const ANSWERS: Readonly<Record<string, (said: unknown) => Answer[]>> = {
  postgresql: (said) => (said as { rows: Answer[] }).rows,
  sqlite3: (said) => said as Answer[],
  mysql: (said) => (said as [Answer[]])[0],
}

/**
 * A question costs more than what it asks for: a publication should not send one for each index that follows it.
 * Gives the rows of each selection, in its place; in no order.
 */
export async function askTogether(sql: Sql, selections: readonly Selection[]): Promise<SelectedRow[][]> {
  const rows = selections.map((): SelectedRow[] => [])
  const texts: string[] = []
  const values: (string | number | boolean)[] = []
  for (const [part, selection] of selections.entries()) {
    const lists = Object.values(selection.where)
    // Nothing is in an empty list, and not every database can be asked.
    if (lists.some(({ length }) => length === 0)) continue
    texts.push(textOf(sql, selection, part))
    for (const list of lists) values.push(...list)
  }
  if (texts.length === 0) return rows
  // Knex takes longer to build this than the database to answer it.
  const said: unknown = await sql.raw(texts.join(' union all '), values)
  for (const { part, found } of ANSWERS[dialectOf(sql)]?.(said) ?? []) {
    const selection = selections[part]
    if (found !== null && selection) rows[part] = toRows(selection.columns, JSON.parse(found))
  }
  return rows
}

/** Written out: the tables of an index have thirty columns, and every publication reads all of their rows. */
function toRows(columns: readonly string[], lists: readonly (readonly unknown[])[]): SelectedRow[] {
  return lists.map((list) => {
    const row: SelectedRow = {}
    for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = list[at]
    return row
  })
}

const dialectOf = (sql: Sql): string => String(sql.client.dialect)

function textOf(sql: Sql, { table, columns, where, filled }: Selection, part: number): string {
  const name = (identifier: string): string => quoted(sql, identifier)
  const textFrom = TEXTS[dialectOf(sql)]
  if (textFrom === undefined)
    throw new Error(
      `Kanaal keeps its indexes on SQLite, PostgreSQL and MySQL; this database is "${dialectOf(sql)}".`,
    )
  const conditions = Object.entries(where).map(
    ([column, { length }]) => `${name(column)} in (${'?, '.repeat(length).slice(0, -2)})`,
  )
  if (filled !== undefined) conditions.push(`${name(filled)} is not null`)
  return (
    `select ${part} as part, ${textFrom(namesOf(sql, columns))} as found ` +
    `from ${name(table)}${conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`}`
  )
}

/** By list of columns, by database: indexes ask for the same thirty with every publication. */
const names = new WeakMap<readonly string[], Map<string, string>>()

function namesOf(sql: Sql, columns: readonly string[]): string {
  const known = names.get(columns) ?? new Map<string, string>()
  names.set(columns, known)
  const text = known.get(dialectOf(sql)) ?? columns.map((column) => quoted(sql, column)).join(', ')
  known.set(dialectOf(sql), text)
  return text
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
    // Several may ask the very same.
    const selections = [...new Set(asked.map(({ selection }) => selection))]
    const answers = await askTogether(sql, selections)
    for (const { selection, answer } of asked) answer(answers[selections.indexOf(selection)] ?? [])
  } catch (error) {
    for (const { fail } of asked) fail(error)
  }
}

/** A column of JSON, which some databases give as text inside a row. */
export const fromJson = (cell: unknown): unknown => (typeof cell === 'string' ? JSON.parse(cell) : cell)
