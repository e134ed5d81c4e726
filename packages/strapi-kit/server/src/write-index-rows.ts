// The rows a table holds of documents and those it should hold -> the latter; what stands there is not written again.
import { type DocumentIndex, OWN_COLUMNS } from './document-index'
import { quoted } from './quoted'
import { type Column, insertRows, type Sql } from './tables'

type Row = Record<string, unknown>
type Columns = readonly [string, Column][]

/** A row as it stands in the table. */
export type HeldRow = Row & { id: number }

/** Most rows of most documents stay what they were: they are compared, and what differs is written. */
export async function writeIndexRows(
  sql: Sql,
  index: Pick<DocumentIndex, 'table' | 'columns'>,
  held: readonly HeldRow[],
  expected: readonly Row[],
): Promise<void> {
  const columns = columnsOf(index)
  const { gone, missing } = difference(held, expected, columns)
  const [before, ...othersGone] = gone
  const [after, ...othersMissing] = missing
  if (before && after && othersGone.length + othersMissing.length === 0) {
    const changed = columns.filter((column) => !isSameIn(column, before, after))
    await update(
      sql,
      index.table,
      before.id,
      Object.fromEntries(changed.map(([name]) => [name, after[name] ?? null])),
    )
    return
  }
  for (let start = 0; start < gone.length; start += IDS_A_STATEMENT) {
    const ids = gone.slice(start, start + IDS_A_STATEMENT).map(({ id }) => id)
    await sql(index.table).whereIn('id', ids).delete()
  }
  await insertRows(sql, index.table, missing)
}

const known = new WeakMap<object, Columns>()

/** All columns of its table but the key. */
export function columnsOf({ columns: own }: Pick<DocumentIndex, 'columns'>): Columns {
  const columns = known.get(own) ?? Object.entries({ ...OWN_COLUMNS, ...own })
  known.set(own, columns)
  return columns
}

const knownHeld = new WeakMap<object, readonly string[]>()

/** What is read of its table: one and the same list each time, as its text in a question is. */
export function heldColumnsOf({ columns: own }: Pick<DocumentIndex, 'columns'>): readonly string[] {
  const columns = knownHeld.get(own) ?? ['id', ...columnsOf({ columns: own }).map(([name]) => name)]
  knownHeld.set(own, columns)
  return columns
}

/** Knex takes three times as long to build this as the database to do it. */
function update(sql: Sql, table: string, id: number, values: Row): Promise<unknown> {
  const set = Object.keys(values).map((name) => `${quoted(sql, name)} = ?`)
  const text = `update ${quoted(sql, table)} set ${set.join(', ')} where ${quoted(sql, 'id')} = ?`
  return sql.raw(text, [...Object.values(values), id])
}

/** SQLite takes 32766 values in a statement, older builds 999. */
const IDS_A_STATEMENT = 900

/** Rows that stand there and should not, and those that should and do not: each as often as that is so. */
function difference<Held extends Row>(
  held: readonly Held[],
  expected: readonly Row[],
  columns: Columns,
): { gone: Held[]; missing: Row[] } {
  // A database mostly gives rows in the order in which they were made: then what is alike lies before and behind.
  const first = countAlike(held, expected, columns)
  const others = held.slice(first)
  const last = countAlike(others.toReversed(), expected.slice(first).reverse(), columns)
  const between = others.slice(0, others.length - last)
  const expectedBetween = expected.slice(first, expected.length - last)
  // One that differs from the other: nothing else it could be, as with most publications.
  if (between.length <= 1 && expectedBetween.length <= 1) return { gone: between, missing: expectedBetween }
  const left = new Map<string, Held[]>()
  for (const row of between) {
    const text = rowText(row, columns)
    const alike = left.get(text)
    if (alike) alike.push(row)
    else left.set(text, [row])
  }
  const missing = expectedBetween.filter((row) => left.get(rowText(row, columns))?.pop() === undefined)
  return { gone: [...left.values()].flat(), missing }
}

/** How many rows at the beginning of both are the same. */
function countAlike(some: readonly Row[], others: readonly Row[], columns: Columns): number {
  const at = some.findIndex((row, place) => {
    const other = others[place]
    return !other || !areSame(row, other, columns)
  })
  return at < 0 ? some.length : at
}

/** Ten times as fast as their texts. */
const areSame = (one: Row, other: Row, columns: Columns): boolean =>
  columns.every((column) => isSameIn(column, one, other))

const isSameIn = ([name, column]: Columns[number], one: Row, other: Row): boolean =>
  one[name] === other[name] || comparable(one[name], column) === comparable(other[name], column)

/** The same text for the same row, on every database. */
export const rowText = (row: Row, columns: Columns): string =>
  JSON.stringify(columns.map(([name, column]) => comparable(row[name], column)))

/** SQLite has no booleans, PostgreSQL gives large integers as text, and single precision rounds. */
function comparable(value: unknown, { type }: Column): unknown {
  if (value === null || value === undefined) return null
  if (type === 'boolean') return Boolean(value)
  if (type === 'float') return Number(Number(value).toPrecision(6))
  return type === 'integer' || type === 'biginteger' ? Number(value) : value
}
