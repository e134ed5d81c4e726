// A stored relation and what a form or a write says about it -> the related documents' names, in order.
import type { Core } from '@strapi/strapi'
import { attributesOf, labelFieldsOf } from './public-attributes'
import type { EntryJson } from './publication'

/** Whether somebody may read this field of that type. */
export type CanReadField = (uid: string, field: string) => boolean

export interface RelationMerge {
  target: string
  stored: unknown
  /** `{ connect, disconnect, set }`, a list, or one reference; a reference is a documentId, a row id, or an object with either. */
  incoming: unknown
  locale: string | undefined
  canReadField?: CanReadField
}

interface Reference {
  documentId?: string
  id?: number
}

/** Applies `set`, `disconnect` and `connect` to the stored list; a relation to one is a list of one. */
export async function mergeRelation(strapi: Core.Strapi, merge: RelationMerge): Promise<EntryJson[]> {
  const { incoming } = merge
  const delta = isDelta(incoming) ? incoming : { set: incoming }
  const kept: Reference[] = 'set' in delta ? referencesOf(delta.set) : referencesOf(merge.stored)
  const removed = referencesOf(delta.disconnect)
  const wanted = [
    ...kept.filter((one) => !removed.some((other) => isSame(one, other))),
    ...referencesOf(delta.connect),
  ]
  return loadReferences(strapi, merge, wanted)
}

async function loadReferences(
  strapi: Core.Strapi,
  { target, locale, canReadField }: RelationMerge,
  wanted: readonly Reference[],
): Promise<EntryJson[]> {
  if (wanted.length === 0) return []
  const attributes = attributesOf(strapi, target)
  const fields = labelFieldsOf(attributes).filter((field) => canReadField?.(target, field) ?? true)
  const rows: EntryJson[] = await strapi.db.query(target).findMany({
    where: {
      $or: [
        { documentId: { $in: wanted.flatMap((one) => one.documentId ?? []) } },
        { id: { $in: wanted.flatMap((one) => one.id ?? []) } },
      ],
    },
    select: ['id', 'documentId', ...('locale' in attributes ? ['locale'] : []), ...fields],
    orderBy: { id: 'asc' },
  })
  const chosen = wanted.flatMap((one): EntryJson[] => {
    const candidates = rows.filter((row) => isSame(row as Reference, one))
    const chosenRow = candidates.find((row) => row.locale === locale) ?? candidates[0]
    return chosenRow ? [chosenRow] : []
  })
  return [...new Map(chosen.map((row): [unknown, EntryJson] => [row.documentId, row])).values()]
}

const isDelta = (value: unknown): value is { set?: unknown; connect?: unknown; disconnect?: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  ['set', 'connect', 'disconnect'].some((key) => Object.hasOwn(value, key))

const isSame = (one: Reference, other: Reference): boolean =>
  one.documentId !== undefined && other.documentId !== undefined
    ? one.documentId === other.documentId
    : one.id !== undefined && one.id === other.id

const referencesOf = (value: unknown): Reference[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item: unknown): Reference[] => {
    if (typeof item === 'string') return [{ documentId: item }]
    if (typeof item === 'number') return [{ id: item }]
    if (typeof item !== 'object' || item === null) return []
    const { documentId, id } = item as { documentId?: unknown; id?: unknown }
    if (typeof documentId === 'string') return [{ documentId, ...(typeof id === 'number' ? { id } : {}) }]
    return typeof id === 'number' ? [{ id }] : []
  })
