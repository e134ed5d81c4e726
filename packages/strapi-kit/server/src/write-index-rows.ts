// The rows an index should hold of documents -> its table holds them; what stands there already is not written again.
import { type DocumentIndex, OWN_COLUMNS } from './document-index'
import { type Column, insertRows, type Sql } from './tables'

/** Which rows of a table are meant. */
export interface RowScope {
  uid: string
  documentIds: readonly string[]
  /** What a publication wrote; absent: every locale as draft and as published. */
  published?: { locales: readonly string[] } | undefined
}

type Row = Record<string, unknown>

/** Most rows of most documents stay what they were: they are compared, and what differs is written. */
export async function writeIndexRows(
  sql: Sql,
  index: DocumentIndex,
  { uid, documentIds, published }: RowScope,
  expected: readonly Row[],
): Promise<void> {
  const columns = Object.entries({ ...OWN_COLUMNS, ...index.columns })
  const stored: (Row & { id: number })[] = await sql(index.table)
    .where({ uid })
    .whereIn('document_id', documentIds)
    .modify((query) => {
      if (published) query.where({ status: 'published' }).whereIn('locale', published.locales)
    })
  const { gone, missing } = difference(stored, expected, columns)
  const [before, ...othersGone] = gone
  const [after, ...othersMissing] = missing
  if (before && after && othersGone.length + othersMissing.length === 0) {
    const changed = columns.filter(
      ([name, column]) => comparable(before[name], column) !== comparable(after[name], column),
    )
    await sql(index.table)
      .where({ id: before.id })
      .update(Object.fromEntries(changed.map(([name]) => [name, after[name]])))
    return
  }
  for (let start = 0; start < gone.length; start += IDS_A_STATEMENT) {
    const ids = gone.slice(start, start + IDS_A_STATEMENT).map(({ id }) => id)
    await sql(index.table).whereIn('id', ids).delete()
  }
  await insertRows(sql, index.table, missing)
}

/** SQLite takes 32766 values in a statement, older builds 999. */
const IDS_A_STATEMENT = 900

/** Rows that stand there and should not, and those that should and do not: each as often as that is so. */
function difference<Stored extends Row>(
  stored: readonly Stored[],
  expected: readonly Row[],
  columns: readonly [string, Column][],
): { gone: Stored[]; missing: Row[] } {
  const left = new Map<string, Stored[]>()
  for (const row of stored) {
    const text = rowText(row, columns)
    left.set(text, [...(left.get(text) ?? []), row])
  }
  const missing = expected.filter((row) => left.get(rowText(row, columns))?.pop() === undefined)
  return { gone: [...left.values()].flat(), missing }
}

/** The same text for the same row, on every database. */
export const rowText = (row: Row, columns: readonly [string, Column][]): string =>
  JSON.stringify(columns.map(([name, column]) => comparable(row[name], column)))

/** SQLite has no booleans, PostgreSQL gives large integers as text, and single precision rounds. */
function comparable(value: unknown, { type }: Column): unknown {
  if (value === null || value === undefined) return null
  if (type === 'boolean') return Boolean(value)
  if (type === 'float') return Number(Number(value).toPrecision(6))
  return type === 'integer' || type === 'biginteger' ? Number(value) : value
}
