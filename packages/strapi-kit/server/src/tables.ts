// A table's columns -> an internal model of Strapi: made by its schema sync on every database, never exported.
import type { Core } from '@strapi/strapi'

export interface Column {
  /** `string` holds 255 characters; `text` any number, but no index. */
  type: 'string' | 'text' | 'integer' | 'biginteger' | 'float' | 'boolean' | 'json'
}

export interface Table {
  /** As the database has it, such as `kanaal_tax_label`. */
  name: string
  /** Named as the database has them. */
  columns: Readonly<Record<string, Column>>
  /** Columns by index; the first column of an index is what it is searched by. */
  indexes: readonly (readonly string[])[]
}

/** Strapi's connection, or the transaction that is open: what Knex is called with. */
export type Sql = Core.Strapi['db']['connection']

/** PostgreSQL cuts longer names off. */
const IDENTIFIER_LENGTH = 60

/**
 * Call it in `register`. A model is no content type: data transfer empties it and carries nothing over, which suits
 * what can be made again.
 */
export function addTable(strapi: Core.Strapi, { name, columns, indexes }: Table): void {
  // Strapi writes each column's name into its definition: no two columns may share one.
  const ownColumns = Object.fromEntries(Object.entries(columns).map(([column, one]) => [column, { ...one }]))
  const models = strapi.get('models') as { add(model: object): void }
  models.add({
    uid: `kanaal::${name.replaceAll('_', '-')}`,
    singularName: name.replaceAll('_', '-'),
    tableName: name,
    attributes: { id: { type: 'increments' }, ...ownColumns },
    indexes: indexes.map((on) => ({
      name: `${name}_${on.map((column) => column.slice(0, 4)).join('_')}`.slice(0, IDENTIFIER_LENGTH),
      columns: [...on],
    })),
  })
}

/** Values of one statement: SQLite takes 32766, and older builds 999 rows of a compound select. */
const VALUES_A_STATEMENT = 8000

/** Inserts in as few statements as every database takes. */
export async function insertRows(
  sql: Sql,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const width = Math.max(1, Object.keys(rows[0] ?? {}).length)
  const size = Math.min(500, Math.floor(VALUES_A_STATEMENT / width))
  for (let start = 0; start < rows.length; start += size) {
    await sql(table).insert(rows.slice(start, start + size))
  }
}

/** Runs in the transaction that is open, or in one of its own. Whatever is thrown rolls it back. */
export const inTransaction = <Result>(
  strapi: Core.Strapi,
  run: (sql: Sql) => Promise<Result>,
): Promise<Result> => strapi.db.transaction(({ trx }: { trx: unknown }) => run(trx as Sql)) as Promise<Result>

/**
 * What to read with: the transaction that is open, else the connection. SQLite has one connection: a question beside an
 * open transaction waits for it, and the transaction for the answer, until Knex gives up.
 */
export const sqlOf = async (strapi: Core.Strapi): Promise<Sql> =>
  strapi.db.inTransaction() ? inTransaction(strapi, async (sql) => sql) : strapi.db.connection
