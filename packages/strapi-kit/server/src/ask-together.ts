// Selections from several tables -> their rows, asked for in one question.
import type { Sql } from './tables'

/** Some columns of the rows that have one of these values in each of these columns. */
export interface Selection {
  table: string
  columns: readonly string[]
  where: Readonly<Record<string, readonly (string | number)[]>>
}

export type SelectedRow = Record<string, unknown>

/** How a database makes a list of columns, and a text: tables differ in theirs, and a union needs the same in each. */
const LISTS: Readonly<Record<string, readonly [list: string, text: string]>> = {
  postgresql: ['json_build_array', 'text'],
  sqlite3: ['json_array', 'text'],
  mysql: ['json_array', 'char'],
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

function textOf(sql: Sql, { table, columns, where }: Selection, part: number): string {
  const name = (identifier: string): string => sql.ref(identifier).toString()
  const dialect = String(sql.client.dialect)
  const [list, text] = LISTS[dialect] ?? []
  if (list === undefined || text === undefined)
    throw new Error(
      `Kanaal keeps its indexes on SQLite, PostgreSQL and MySQL; this database is "${dialect}".`,
    )
  const conditions = Object.entries(where).map(
    ([column, { length }]) => `${name(column)} in (${Array.from({ length }, () => '?').join(', ')})`,
  )
  return (
    `select ${part} as part, cast(${list}(${columns.map(name).join(', ')}) as ${text}) as cells ` +
    `from ${name(table)} where ${conditions.join(' and ')}`
  )
}
