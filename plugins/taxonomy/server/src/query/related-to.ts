// A published document -> those that share its terms or what stands above them, each with a score and with what they share.
import type { RelatedScope, ScoredDocument, Sql, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import { createConceptIndex, relatedDocuments, type TermedDocument } from '@kanaal/taxonomy'
import { ASSIGNMENTS } from '../assignment-index'
import { chunksOf } from '../vocabulary/rows'
import { LINKS } from '../vocabulary/tables'
import { keysAsked, listOf } from './keys-around'
import type { ReadersView } from './readers-view'

/** Documents that are compared: first those with a term of its own, then those with one of the same branches. */
const WITH_THE_SAME = 500
const WITH_NEAR = 300
/** As the score looks up: `rugzak` and `schooltas` share `tas`. */
const STEPS = 2

/** The score looks at terms alone and at the same documents whoever asks: what of them is shown, the caller says. */
export async function relatedTo(
  sql: Sql,
  { doc, uids, locales }: RelatedScope,
  view: ReadersView | undefined,
): Promise<ScoredDocument[]> {
  const [own] = await termsOf(sql, [doc], view)
  if (!own) return []
  const keys = own.terms.map(({ key }) => key)
  const best = async (near: SubQuery, limit: number): Promise<(number | string)[]> => {
    const rows: { doc: number | string }[] = await sql(ASSIGNMENTS)
      .where({ status: 'published' })
      .whereIn('uid', [...uids])
      .whereIn('locale', [...locales])
      .whereNot({ doc })
      .whereIn('resolved', near)
      .groupBy('doc')
      .orderByRaw('count(distinct resolved) desc, doc')
      .limit(limit)
      .select('doc')
    return rows.map((row) => row.doc)
  }
  const same = await best(listOf(sql, keys), WITH_THE_SAME)
  const near = await best(listOf(sql, await keysNear(sql, keys, view)), WITH_NEAR)
  const others = await termsOf(sql, [...new Set([...same, ...near].map(Number))], view)
  const index = createConceptIndex(await withBroader(sql, [own, ...others], view))
  return relatedDocuments(own, others, { index, limit: others.length }).map(({ id, score, because }) => ({
    doc: Number(id),
    score,
    because,
  }))
}

/** Up from its terms and down again: concepts that have something above them in common with one of these. */
async function keysNear(
  sql: Sql,
  own: readonly string[],
  view: ReadersView | undefined,
): Promise<readonly string[]> {
  let keys = own
  for (const expand of [...Array(STEPS).fill('broader'), ...Array(STEPS).fill('narrower')]) {
    const rows: { key: string }[] = await keysBeside(sql, keys, expand, view)
    keys = [...new Set([...keys, ...rows.map(({ key }) => key)])]
  }
  return keys
}

const keysBeside = (
  sql: Sql,
  keys: readonly string[],
  expand: 'broader' | 'narrower',
  view: ReadersView | undefined,
) => keysAsked(sql, keys, { expand, reach: view?.reach })

async function termsOf(
  sql: Sql,
  docs: readonly number[],
  view: ReadersView | undefined,
): Promise<TermedDocument[]> {
  const terms = new Map<string, { key: string; weight: number }[]>()
  for (const some of chunksOf(docs)) {
    const rows: { doc: number | string; resolved: string; weight: number }[] = await sql(ASSIGNMENTS)
      .whereIn('doc', some)
      .where({ status: 'published' })
      .whereNot({ resolved: '' })
      // What no order is given, no two databases add up alike.
      .orderBy(['doc', 'resolved', 'id'])
      .select('doc', 'resolved', 'weight')
    for (const { doc, resolved, weight } of rows) {
      if (view && !view.reach.has(resolved)) continue
      const own = terms.get(String(doc)) ?? []
      terms.set(String(doc), [...own, { key: resolved, weight: Number(weight) }])
    }
  }
  return [...terms].map(([id, own]) => ({ id, terms: own }))
}

/** The concepts of these documents and those above them, as far as the score looks. */
async function withBroader(
  sql: Sql,
  documents: readonly TermedDocument[],
  view: ReadersView | undefined,
): Promise<{ key: string; scheme: string; prefLabel: Record<string, string>; broader: string[] }[]> {
  const broader = new Map<string, string[]>()
  let level = [...new Set(documents.flatMap(({ terms }) => terms.map(({ key }) => key)))]
  for (let step = 0; step < STEPS; step++) {
    for (const key of level) broader.set(key, [])
    for (const [source, target] of await linksUp(sql, level, view)) broader.get(source)?.push(target)
    level = [...new Set(level.flatMap((key) => broader.get(key) ?? []))].filter((key) => !broader.has(key))
  }
  return [...broader].map(([key, above]) => ({ key, scheme: '', prefLabel: {}, broader: above }))
}

async function linksUp(
  sql: Sql,
  keys: readonly string[],
  view: ReadersView | undefined,
): Promise<[string, string][]> {
  if (view) {
    return keys.flatMap((key) =>
      view.reach
        .around([key], 'broader')
        .flatMap((one): [string, string][] => (one === key ? [] : [[key, one]])),
    )
  }
  const links: [string, string][] = []
  for (const some of chunksOf(keys)) {
    const rows: { source: string; target: string }[] = await sql(LINKS.name)
      .where({ kind: 'broader' })
      .whereIn('source', some)
      .select('source', 'target')
    for (const { source, target } of rows) links.push([source, target])
  }
  return links
}
