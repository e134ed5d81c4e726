// A reference to a document -> its entry with components, media and the names of related documents.
import type { Core } from '@strapi/strapi'
import { hasDrafts } from './content-type-of'
import { withFileTexts } from './file-texts'
import { defaultLocale, isLocalized } from './locales'
import { attributesOf, labelFieldsOf, publicAttributesOf } from './public-attributes'
import type { EntryJson } from './publication'

export interface EntryRef {
  uid: string
  documentId: string
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  status: 'draft' | 'published'
}

interface Selection {
  fields: string[]
  populate: Record<string, unknown>
}

/** What is loaded of a file: what a reader sees, not where a provider keeps it. */
export const FILE_FIELDS = [
  'name',
  'alternativeText',
  'caption',
  'focalPoint',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'url',
]

/** Components inside components; Strapi's builder allows two levels, a schema file any number. */
const MAX_COMPONENT_DEPTH = 6

/** The query that Strapi's document service makes of the same parameters; its `findOne` would open a transaction to read. */
interface QueryParams {
  transform(uid: string, params: object): Query
}

type Query = Record<string, unknown> & { where?: object }

/** Loads one locale of one document through an allow-list of its schema; undefined where it does not exist. */
export async function loadEntry(strapi: Core.Strapi, ref: EntryRef): Promise<EntryJson | undefined> {
  const { uid, documentId, status } = ref
  const locale = isLocalized(strapi, uid) ? (ref.locale ?? (await defaultLocale(strapi))) : undefined
  const query = queryOf(strapi, uid, status)
  const where = {
    ...query.where,
    documentId,
    ...(locale ? { locale } : {}),
    ...(hasDrafts(strapi, uid)
      ? { publishedAt: status === 'draft' ? { $null: true } : { $notNull: true } }
      : {}),
  }
  const entry: EntryJson | null = await strapi.db.query(uid).findOne({ ...query, where })
  return entry ? withFileTexts(strapi, entry, ref.locale) : undefined
}

const queries = new WeakMap<Core.Strapi, Map<string, Query>>()

/** Follows from the schema alone, which no running Strapi changes: making it costs as much as sending it. */
function queryOf(strapi: Core.Strapi, uid: string, status: EntryRef['status']): Query {
  const known = queries.get(strapi) ?? new Map<string, Query>()
  queries.set(strapi, known)
  const key = `${status} ${uid}`
  const { transform } = strapi.get('query-params') as QueryParams
  const query = known.get(key) ?? transform(uid, { ...selectionOf(strapi, uid), status })
  known.set(key, query)
  // What is handed to Strapi is Strapi's.
  return copyOf(query) as Query
}

/** With its functions: Strapi filters related documents by one. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]))
}

/** The `fields` and `populate` that load everything public of a type, and nothing else. */
export function selectionOf(strapi: Core.Strapi, uid: string, depth = 0): Selection {
  const attributes = attributesOf(strapi, uid)
  const { scalars, media, components, zones, relations } = publicAttributesOf(attributes)
  const populate: Record<string, unknown> = {}
  for (const name of media) populate[name] = { fields: FILE_FIELDS }
  for (const name of relations) {
    populate[name] = { fields: labelFieldsOf(attributesOf(strapi, attributes[name]?.target ?? '')) }
  }
  if (depth < MAX_COMPONENT_DEPTH) {
    for (const name of components) {
      populate[name] = selectionOf(strapi, attributes[name]?.component ?? '', depth + 1)
    }
    for (const name of zones) {
      const kinds = (attributes[name]?.components ?? []).map((kind) => [
        kind,
        selectionOf(strapi, kind, depth + 1),
      ])
      populate[name] = { on: Object.fromEntries(kinds) }
    }
  }
  return { fields: [...scalars], populate }
}
