// A running CMS -> the same with a generated vocabulary and documents that have its terms, written past all forms.
import { documentNumber } from '@kanaal/strapi-kit/strapi-server'
import type { Strapi } from '../e2e/start-cms.ts'
import { createRandom } from './create-random.ts'

export interface Size {
  concepts: number
  assignments: number
}

export interface Filled {
  scheme: string
  /** The concept with most documents below it. */
  branch: string
  /** A concept with nothing below it that about as many documents have themselves. */
  popular: string
  /** A concept with nothing below it that few documents have. */
  rare: string
  top: string
}

const SCHEME = 'bench'
const UID = 'api::article.article'
const TOPS = 20
/** As many as UNESCO's thesaurus has, below its deepest concept. */
const DEPTH = 7
const TERMS_A_DOCUMENT = 5
/** One of so many concepts stands in a second place. */
const SECOND_PARENT = 20

interface Made {
  key: string
  depth: number
  parents: number[]
}

export async function fillTaxonomy(strapi: Strapi, { concepts, assignments }: Size): Promise<Filled> {
  const random = createRandom(20_261_122)
  const made: Made[] = []
  for (let at = 0; at < concepts; at++) {
    let parent = at < TOPS ? -1 : random(at)
    while (parent >= 0 && (made[parent]?.depth ?? 0) >= DEPTH - 1) parent = made[parent]?.parents[0] ?? -1
    const depth = parent < 0 ? 0 : (made[parent]?.depth ?? 0) + 1
    const second = parent >= 0 && at % SECOND_PARENT === 0 ? random(Math.min(at, TOPS)) : -1
    const parents = [parent, second].filter((one, index, all) => one >= 0 && all.indexOf(one) === index)
    made.push({ key: `${SCHEME}:c${at}`, depth, parents })
  }
  const above = closureOf(made)
  const now = new Date()
  await strapi.db.query('plugin::taxonomy.scheme').create({
    data: {
      key: SCHEME,
      uri: `urn:kanaal:${SCHEME}`,
      kind: 'topic',
      version: 1,
      skos: { types: [], prefLabel: { en: ['Bench'], nl: ['Bench'] } },
      attributes: [],
      settings: {},
      extra: {},
    },
  })
  const keyOf = (at: number): string => made[at]?.key ?? ''
  const uriOf = (at: number): string => `urn:kanaal:${SCHEME}:c${at}`
  await insert(strapi, 'kanaal_concepts', made, ({ key, parents }, at) => [
    {
      document_id: `bench${at}`,
      key,
      uri: uriOf(at),
      scheme: SCHEME,
      deprecated: false,
      version: 1,
      skos: JSON.stringify({ types: [], prefLabel: { en: [`Concept ${at}`] }, broader: parents.map(uriOf) }),
      created_at: now,
      updated_at: now,
    },
  ])
  await insert(strapi, 'kanaal_tax_label', made, ({ key }, at) =>
    ['en', 'nl'].map((lang) => {
      const literal = `${lang === 'en' ? 'Concept' : 'Begrip'} ${at}`
      return { concept: key, scheme: SCHEME, lang, kind: 'pref', literal, folded: literal.toLowerCase() }
    }),
  )
  await insert(strapi, 'kanaal_tax_link', made, ({ key, parents }) =>
    parents.map((parent) => ({ source: key, kind: 'broader', target: keyOf(parent) })),
  )
  await insert(strapi, 'kanaal_tax_closure', above, (ancestors, at) =>
    [...ancestors].map(([ancestor, depth]) => ({ ancestor: keyOf(ancestor), descendant: keyOf(at), depth })),
  )
  await insert(strapi, 'kanaal_tax_member', made, ({ key, depth }) => [
    { scheme: SCHEME, concept: key, is_top: depth === 0, is_root: depth === 0 },
  ])

  const parents = new Set(made.flatMap((one) => one.parents))
  const leaves = made.flatMap((_, at) => (parents.has(at) ? [] : [at]))
  const documents = Math.floor(assignments / TERMS_A_DOCUMENT / 2)
  const counts = above.map(() => 0)
  const below = above.map(() => 0)
  const chosen = Array.from({ length: documents }, () => {
    // Squared, so that some terms are common and most are rare, as people tag.
    const terms = new Set<number>()
    while (terms.size < TERMS_A_DOCUMENT) terms.add(Math.floor((random(1e6) / 1e6) ** 2 * made.length))
    const touched = new Set([...terms].flatMap((at) => [...(above[at]?.keys() ?? [])]))
    for (const at of terms) counts[at] = (counts[at] ?? 0) + 1
    for (const at of touched) below[at] = (below[at] ?? 0) + 1
    return [...terms]
  })
  const [branch = 0] = [...parents].sort((a, b) => (below[b] ?? 0) - (below[a] ?? 0))
  // A leaf that as many documents have as the branch has with all below it: what the hierarchy costs is the difference.
  const [popular = 0, rare = 0] = leaves
  for (let at = 0; at < (below[branch] ?? 0) && at < documents; at++) {
    const terms = chosen[at]
    if (terms && !terms.includes(popular)) terms[0] = popular
  }
  await insert(strapi, 'kanaal_tax_assignment', chosen, (terms, at) => {
    const documentId = `bench${at}`
    const doc = documentNumber(UID, documentId, 'nl')
    const document = documentNumber(UID, documentId, '')
    return ['draft', 'published'].flatMap((status) =>
      terms.map((term) => ({
        uid: UID,
        document_id: documentId,
        locale: 'nl',
        status,
        doc,
        document,
        field: 'taxonomyTerms',
        concept: keyOf(term),
        resolved: keyOf(term),
        role: '',
        weight: 1,
        provenance: 'manual',
        month: monthOf(at),
      })),
    )
  })
  const isPostgres = strapi.db.dialect.client === 'postgres'
  await strapi.db.connection.raw(isPostgres ? 'vacuum analyze' : 'analyze')
  return { scheme: SCHEME, branch: keyOf(branch), popular: keyOf(popular), rare: keyOf(rare), top: keyOf(0) }
}

/** Over three years; of one in ten nobody knows. */
const monthOf = (at: number): string =>
  at % 10 === 0 ? '' : new Date(Date.UTC(2026, 10 - (at % 36), 15)).toISOString().slice(0, 7)

/** Every concept with itself and all above it, at the shortest depth; parents come before their children. */
function closureOf(made: readonly Made[]): Map<number, number>[] {
  const above: Map<number, number>[] = []
  made.forEach(({ parents }, at) => {
    const own = new Map([[at, 0]])
    for (const parent of parents) {
      for (const [ancestor, depth] of above[parent] ?? []) {
        const known = own.get(ancestor)
        if (known === undefined || known > depth + 1) own.set(ancestor, depth + 1)
      }
    }
    above.push(own)
  })
  return above
}

/** Rows of one statement: SQLite takes 500. */
const ROWS = 400

async function insert<Item>(
  strapi: Strapi,
  table: string,
  items: readonly Item[],
  toRows: (item: Item, at: number) => object[],
): Promise<void> {
  await strapi.db.connection.transaction(async (sql) => {
    let rows: object[] = []
    const flush = async (): Promise<void> => {
      if (rows.length > 0) await sql(table).insert(rows)
      rows = []
    }
    for (const [at, item] of items.entries()) {
      for (const row of toRows(item, at)) {
        rows.push(row)
        if (rows.length >= ROWS) await flush()
      }
    }
    await flush()
  })
}
