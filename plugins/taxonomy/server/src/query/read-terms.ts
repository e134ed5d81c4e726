// Documents that match -> their terms, document by document in all languages that match, as many at once as a question should bring.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { rowsOfMatching, type TermConditions } from './matching-rows'

/** Documents of one question: while SQLite answers, nothing else of the process goes on. */
const DOCUMENTS = 20_000
/** No key has a space. */
const BETWEEN = ' '

/** How a database joins texts of a group. */
const JOINED: Record<string, string> = {
  sqlite: `group_concat(a.resolved, '${BETWEEN}')`,
  postgres: `string_agg(a.resolved, '${BETWEEN}')`,
}

/** @returns how many documents there were */
export async function readTerms(
  sql: Sql,
  { client, asked }: { client: string; asked: TermConditions },
  add: (terms: string[]) => void,
): Promise<number> {
  const joined = JOINED[client]
  if (joined === undefined) throw new Error(`Facets are not counted on ${client}.`)
  let total = 0
  for (let after: number | string | undefined; ; ) {
    const rows: { document: number | string; terms: string }[] = await rowsOfMatching(sql, asked)
      .modify((query) => {
        if (after !== undefined) query.where('a.document', '>', after)
      })
      .groupBy('a.document')
      .orderBy('a.document')
      .limit(DOCUMENTS)
      .select('a.document', sql.raw(`${joined} as terms`))
    for (const { terms } of rows) add(terms.split(BETWEEN))
    total += rows.length
    if (rows.length < DOCUMENTS) return total
    after = rows.at(-1)?.document
  }
}
