// A name of a table or column -> as its database has it between quotes.
import type { Sql } from './tables'

const known = new Map<string, Map<string, string>>()

/** Knex takes longer to quote a row's columns than the database to find the row; names are few, and stay what they are. */
export function quoted(sql: Sql, identifier: string): string {
  const dialect = String(sql.client.dialect)
  const ofDialect = known.get(dialect) ?? new Map<string, string>()
  known.set(dialect, ofDialect)
  const text = ofDialect.get(identifier) ?? sql.ref(identifier).toString()
  ofDialect.set(identifier, text)
  return text
}
