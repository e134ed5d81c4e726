// A stored entry and incoming values (a form, or a write) -> the entry as it would be, media and relations resolved.
import type { Core } from '@strapi/strapi'
import { withFileTexts } from './file-texts'
import { FILE_FIELDS } from './load-entry'
import { type CanReadField, mergeRelation } from './merge-relation'
import { attributesOf, publicAttributesOf } from './public-attributes'
import type { EntryJson } from './publication'

export interface Merge {
  uid: string
  stored: EntryJson | undefined
  incoming: EntryJson
  locale: string | undefined
  /** Whether the person who asks may read a field of a related type; absent means the server itself asks. */
  canReadField?: CanReadField
}

/**
 * Incoming values win, key by key; what is not mentioned stays. A component keeps its stored fields where it has the
 * same `id`. Keys that the schema does not call public are dropped, so nothing a caller invents reaches a channel.
 */
export async function mergeEntry(strapi: Core.Strapi, merge: Merge): Promise<EntryJson> {
  const merged = await mergeModel(strapi, merge, merge.uid, merge.stored ?? {}, merge.incoming)
  for (const key of ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt']) {
    const value = merge.stored?.[key]
    if (value !== undefined) merged[key] = value
  }
  if (merge.locale) merged.locale = merge.locale
  return withFileTexts(strapi, merged, merge.locale)
}

async function mergeModel(
  strapi: Core.Strapi,
  merge: Merge,
  uid: string,
  stored: EntryJson,
  incoming: EntryJson,
): Promise<EntryJson> {
  const attributes = attributesOf(strapi, uid)
  const { scalars, media, components, zones, relations } = publicAttributesOf(attributes)
  const merged: EntryJson = {}
  if (typeof stored.id === 'number') merged.id = stored.id
  const has = (name: string) => Object.hasOwn(incoming, name) && incoming[name] !== undefined
  for (const name of scalars) merged[name] = has(name) ? incoming[name] : stored[name]
  for (const name of media) merged[name] = has(name) ? await toFiles(strapi, incoming[name]) : stored[name]
  for (const name of relations) {
    const target = attributes[name]?.target ?? ''
    merged[name] = has(name)
      ? await mergeRelation(strapi, { ...merge, target, stored: stored[name], incoming: incoming[name] })
      : stored[name]
  }
  for (const name of components) {
    merged[name] = has(name)
      ? await mergeComponents(strapi, merge, () => attributes[name]?.component, stored[name], incoming[name])
      : stored[name]
  }
  for (const name of zones) {
    const allowed = attributes[name]?.components ?? []
    const kindOf = (item: EntryJson) => allowed.find((kind) => kind === item.__component)
    merged[name] = has(name)
      ? await mergeComponents(strapi, merge, kindOf, stored[name], incoming[name])
      : stored[name]
  }
  return merged
}

/** One component, or a list; one whose kind is not allowed here is dropped. */
async function mergeComponents(
  strapi: Core.Strapi,
  merge: Merge,
  kindOf: (item: EntryJson) => string | undefined,
  stored: unknown,
  incoming: unknown,
): Promise<unknown> {
  if (!isRecord(incoming) && !Array.isArray(incoming)) return null
  const storedItems = listOf(stored)
  const mergeOne = async (item: EntryJson) => {
    const kind = kindOf(item)
    if (!kind) return undefined
    const same = storedItems.find((one) => one.id === item.id && one.__component === item.__component)
    const merged = await mergeModel(strapi, merge, kind, item.id === undefined ? {} : (same ?? {}), item)
    return item.__component ? { __component: kind, ...merged } : merged
  }
  if (!Array.isArray(incoming)) return (await mergeOne(incoming)) ?? null
  const merged: EntryJson[] = []
  for (const item of listOf(incoming)) {
    const one = await mergeOne(item)
    if (one) merged.push(one)
  }
  return merged
}

/** Files by id, `{ id }`, `{ set: […] }` or lists of these, in the order asked for. */
async function toFiles(strapi: Core.Strapi, incoming: unknown): Promise<unknown> {
  const wanted = isRecord(incoming) ? (incoming.set ?? incoming.connect ?? incoming) : incoming
  const ids = (Array.isArray(wanted) ? wanted : [wanted])
    .map((file: unknown) => Number(isRecord(file) ? file.id : file))
    .filter((id) => Number.isInteger(id) && id > 0)
  if (ids.length === 0) return Array.isArray(wanted) ? [] : null
  const found: EntryJson[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'documentId', ...FILE_FIELDS] })
  const files = ids.flatMap((id) => found.find((file) => file.id === id) ?? [])
  return Array.isArray(wanted) ? files : (files[0] ?? null)
}

/** The objects of a list, or the one that stands there. */
export const listOf = (value: unknown): EntryJson[] =>
  (Array.isArray(value) ? value : [value]).filter(isRecord)

/** Whether a value is a plain JSON object. */
export const isRecord = (value: unknown): value is EntryJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
