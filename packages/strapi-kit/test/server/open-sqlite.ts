// Nothing -> an empty SQLite in memory, asked through the Knex of Strapi, and what it was asked.
import { createRequire } from 'node:module'
import type { Sql } from '../../server/src/tables'

const strapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi/package.json'))
const database = createRequire(strapi.resolve('@strapi/database'))
const knex = database('knex') as (options: object) => Sql

export interface OpenSqlite {
  sql: Sql
  /** Every statement since it was emptied, in order. */
  asked: string[]
}

export function openSqlite(): OpenSqlite {
  const sql = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  })
  const asked: string[] = []
  sql.on('query', (query: { sql: string }) => asked.push(query.sql))
  return { sql, asked }
}
