// Documents of a type -> those whose terms say too little: none of a scheme, only top ones, too many, none chosen by people.
import { isLocalized, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { WeakList, Weakness } from '../../../shared/overviews'
import { ASSIGNMENTS } from '../assignment-index'
import { type DocumentRow, withTitles } from '../document-titles'
import { keepReadable, type ReadableRows } from '../readable-documents'
import { listSchemes } from '../vocabulary/rows'
import { CLOSURE, MEMBERS } from '../vocabulary/tables'

/** Documents that people look through; the total says how many there are. */
const LISTED = 50
/** Our own choice, as Contentful's first limit (10 a document): with more, none stands out. */
const MANY = 10

export interface WeakScope {
  uid: string
  locale?: string | undefined
  /** Those that whoever asks may read; all of them without. */
  documents?: ReadableRows | undefined
}

/** Drafts, for that is where somebody mends it; of a type without drafts, what there is. */
export async function weakDocuments(strapi: Core.Strapi, scope: WeakScope): Promise<WeakList[]> {
  const { uid, locale, documents } = scope
  const { status, all } = rowsOf(strapi, scope)
  const sql = strapi.db.connection
  const assigned = () =>
    sql(`${ASSIGNMENTS} as a`)
      .where({ 'a.uid': uid, 'a.status': status })
      .whereNot('a.resolved', '')
      .modify((query) => {
        if (locale !== undefined) query.whereIn('a.locale', [locale, ''])
        if (documents) keepReadable(query, documents, 'a.')
      })
  const grouped = () => assigned().groupBy('a.document_id', 'a.locale').select('a.document_id', 'a.locale')
  const schemes = await listSchemes(strapi)
  const required = schemes.filter(({ settings }) => settings?.requiredFor?.includes(uid))
  const lists: WeakList[] = []
  // Without a scheme that is required, one that has no term at all is untagged.
  for (const scheme of required.length > 0 ? required.map(({ key }) => key) : [undefined]) {
    const having = assigned().whereRaw('a.document_id = d.document_id')
    if (isLocalized(strapi, uid)) having.whereRaw('a.locale = d.locale')
    if (scheme !== undefined)
      having.whereIn('a.resolved', sql(MEMBERS.name).where({ scheme }).select('concept'))
    const untagged = all().whereNotExists(having.select(sql.raw('1')))
    lists.push(await listOf(strapi, { uid, status }, 'untagged', untagged, scheme))
  }
  const below = sql(CLOSURE.name).where('depth', '>', 0).distinct('descendant')
  const deep = assigned().whereIn('a.resolved', below).select('a.doc')
  // A list without levels has nothing deeper to choose.
  const parents = sql(CLOSURE.name).where('depth', 1).distinct('ancestor')
  const topOnly = grouped().whereIn('a.resolved', parents).whereNotIn('a.doc', deep)
  lists.push(await listOf(strapi, { uid, status }, 'topOnly', topOnly))
  const many = grouped().havingRaw('count(distinct a.resolved) > ?', [MANY])
  lists.push(await listOf(strapi, { uid, status }, 'many', many))
  const byHand = "sum(case when a.provenance = 'manual' then 1 else 0 end) = 0"
  lists.push(await listOf(strapi, { uid, status }, 'machineOnly', grouped().havingRaw(byHand)))
  return lists
}

type Query = ReturnType<Sql>

function rowsOf(strapi: Core.Strapi, { uid, locale, documents }: WeakScope) {
  const { tableName } = strapi.db.metadata.get(uid)
  const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
  const status: DocumentRow['status'] = type?.options?.draftAndPublish ? 'draft' : 'published'
  const localized = isLocalized(strapi, uid)
  const all = (): Query =>
    strapi.db
      .connection(`${tableName} as d`)
      .modify((query) => {
        if (status === 'draft') query.whereNull('d.published_at')
        if (locale !== undefined && localized) query.where('d.locale', locale)
        if (documents) keepReadable(query, documents, 'd.')
      })
      .select(
        'd.document_id',
        localized ? 'd.locale' : strapi.db.connection.raw("'' as locale"),
      ) as unknown as Query
  return { status, all }
}

async function listOf(
  strapi: Core.Strapi,
  { uid, status }: { uid: string; status: DocumentRow['status'] },
  kind: Weakness,
  query: Query,
  scheme?: string,
): Promise<WeakList> {
  const sql = strapi.db.connection
  const [count] = await sql(query.clone().as('weak')).count({ rows: '*' })
  const rows: { document_id: string; locale: string }[] = await query
    .clone()
    .orderBy('document_id')
    .limit(LISTED)
  const found = await withTitles(
    strapi,
    rows.map((row): DocumentRow => ({ uid, status, document_id: row.document_id, locale: row.locale ?? '' })),
  )
  return { kind, ...(scheme === undefined ? {} : { scheme }), total: Number(count?.rows ?? 0), rows: found }
}
