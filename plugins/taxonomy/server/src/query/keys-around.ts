// Concepts and how far around them to look -> a sub-query that gives the keys of all that are meant.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Expansion, Reach } from '@kanaal/taxonomy'
import { ALIASES } from '../vocabulary/rows'
import { CLOSURE, LINKS } from '../vocabulary/tables'

export interface Asking {
  expand: Expansion
  /** Levels that `narrowerTransitive` goes down; without, all. */
  depth?: number | undefined
  /** Where readers see something else than the tables hold. */
  reach?: Reach | undefined
}

/** What readers see is what the tables hold, wherever nobody works on a copy. */
export const keysAsked = (sql: Sql, terms: readonly string[], asking: Asking): ReturnType<Sql> => {
  const { expand, depth, reach } = asking
  return reach ? listOf(sql, reach.around(terms, expand, depth)) : keysAround(sql, terms, asking)
}

/** How a database reads a list from one value: of a value each, it takes too few. */
const ROWS: Record<string, string> = {
  sqlite3: 'json_each(?)',
  postgresql: 'json_array_elements_text(?::json) as one(value)',
  mysql: "json_table(?, '$[*]' columns (value varchar(255) path '$')) as one",
}

/** As many as there are, in one value. */
export function listOf(sql: Sql, keys: readonly string[]): ReturnType<Sql> {
  const rows = ROWS[sql.client.dialect]
  if (rows === undefined) throw new Error(`Terms are not looked up on ${sql.client.dialect}.`)
  return sql.select('value as key').from(sql.raw(rows, [JSON.stringify(keys)]))
}

/** By key, by URI or by one it had before; and what took the place of each, however often it was replaced in turn. */
function withSuccessors(sql: Sql, terms: readonly string[]): ReturnType<Sql> {
  // Each by an index of its own: with `or` PostgreSQL reads every concept, and takes half of them to be meant.
  const named = sql('kanaal_concepts')
    .whereIn('key', terms)
    .select('key')
    .union([
      sql('kanaal_concepts').whereIn('uri', terms).select('key'),
      sql(ALIASES).whereIn('uri', terms).select('concept'),
    ])
  // A union keeps each key once: concepts that replace each other come to an end.
  const meant = sql
    .withRecursive('meant', ['key'], (all) =>
      all
        .from(named.as('named'))
        .select('named.key')
        .union((led) =>
          led
            .from(`${LINKS.name} as link`)
            .join('meant', 'meant.key', 'link.source')
            .where('link.kind', 'isReplacedBy')
            .select('link.target'),
        ),
    )
    .from('meant')
    .select('meant.key')
  return sql('kanaal_concepts').whereIn('key', meant).select('key')
}

/** A merged or replaced concept is asked for as what took its place; a URI as the concepts that are mapped to it. */
export function keysAround(
  sql: Sql,
  terms: readonly string[],
  { expand, depth }: Omit<Asking, 'reach'>,
): ReturnType<Sql> {
  const list = [...terms]
  const self = () => withSuccessors(sql, list)
  const linked = (kinds: string[]) => {
    const out = sql(LINKS.name).whereIn('source', self()).whereIn('kind', kinds).select('target as key')
    const back = () => sql(LINKS.name).whereIn('kind', kinds).select('source as key')
    return out.union([back().whereIn('target', self()), back().whereIn('target', list), self()])
  }
  switch (expand) {
    case 'self':
      return self()
    case 'narrower':
      return sql(CLOSURE.name).whereIn('ancestor', self()).where('depth', '<=', 1).select('descendant as key')
    case 'narrowerTransitive':
      return sql(CLOSURE.name)
        .whereIn('ancestor', self())
        .modify((below) => {
          if (depth !== undefined) below.where('depth', '<=', depth)
        })
        .select('descendant as key')
    case 'broader':
      return sql(CLOSURE.name).whereIn('descendant', self()).where('depth', '<=', 1).select('ancestor as key')
    case 'related':
      return linked(['related'])
    case 'mapped':
      return linked(['exactMatch', 'closeMatch'])
  }
}
