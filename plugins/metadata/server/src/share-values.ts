// A write of one language -> the other languages with the values that all of them share, as the profile says.
import { profileFor } from '@kanaal/metadata'
import {
  type DocumentCall,
  isLocalized,
  participationOf,
  type Writing,
} from '@kanaal/strapi-kit/strapi-server'
import type { Json } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { valueAt, withValueAt } from '../../shared/value-at'
import { getService } from './get-service'
import { writtenIn } from './written-in'

type Values = Record<string, Json>

/** Draft or published row of one language. */
interface Row {
  id: number
  locale: string
  isPublished: boolean
  values: Values
}

const WRITES = new Set(['create', 'update', 'discardDraft'])

/**
 * What somebody changes in one language is changed in the drafts of the others, which are published with their text; a
 * language that is new gets what the others have. Without such a property nothing is asked of the database.
 */
export const createSharing =
  (strapi: Core.Strapi): Writing =>
  async (call, next) => {
    if (!WRITES.has(call.action) || !participationOf(strapi, call.uid) || !isLocalized(strapi, call.uid))
      return next()
    const { profiles } = await getService(strapi, 'rules').load()
    if (!profiles.some(({ properties }) => properties.some(isShared))) return next()
    const { documentId } = call.params
    const before = documentId === undefined ? [] : await rowsOf(strapi, call, documentId)
    const keysFor = ({ values: { type } }: Row): string[] =>
      (profileFor(typeof type === 'string' ? type : call.uid, profiles)?.properties ?? [])
        .filter(isShared)
        .map(({ key }) => key)
    const [was, own] = foreseen(call, before)
    // Most writes share nothing: what stood there before says so, and nobody reads it again.
    if (was && own && sharedIn(keysFor(own), own, was, before, call).length === 0) return next()
    const result = await next()
    for (const { documentId: written, locale } of writtenIn(result)) {
      if (locale === undefined) continue
      const after = await rowsOf(strapi, call, written)
      const own = after.find((row) => row.locale === locale && isWorkedOn(call, row))
      if (!own) continue
      const was = before.find((row) => row.locale === locale && isWorkedOn(call, row))
      for (const { row, values } of sharedIn(keysFor(own), own, was, after, call)) {
        await strapi.db.query(call.uid).update({ where: { id: row.id }, data: { contentMetadata: values } })
        if (row.isPublished && row.locale === locale) continue
        await getService(strapi, 'history').record({
          ...{ uid: call.uid, documentId: written, locale: row.locale, action: 'rewrite' },
          before: { contentMetadata: row.values },
          after: { contentMetadata: values },
        })
      }
    }
    return result
  }

/** The row that an update of one language changes, and the same as the update leaves it; nothing where that is not sure. */
function foreseen(call: DocumentCall, before: readonly Row[]): [was: Row, own: Row] | [] {
  const { locale, data } = call.params
  const was = before.find((row) => row.locale === locale && isWorkedOn(call, row))
  const written = data && Object.hasOwn(data, 'contentMetadata') ? data.contentMetadata : was?.values
  if (call.action !== 'update' || !was || typeof written !== 'object') return []
  return [was, { ...was, values: (written ?? {}) as Values }]
}

/** Facts stand in the text, terms and copy in attributes of their own. */
const ELSEWHERE = new Set(['terms', 'offer', 'start', 'end', 'place', 'title'])
export const isShared = ({ key, localized }: { key: string; localized: boolean }): boolean =>
  !localized && !ELSEWHERE.has(key) && !key.startsWith('copy.')

/** Of a type with drafts the draft: what is published is what somebody published. */
const isWorkedOn = ({ contentType }: DocumentCall, { isPublished }: Row): boolean =>
  contentType.options?.draftAndPublish !== true || !isPublished

function sharedIn(
  keys: readonly string[],
  own: Row,
  was: Row | undefined,
  all: readonly Row[],
  call: DocumentCall,
): { row: Row; values: Values }[] {
  const others = all.filter((row) => row.locale !== own.locale && isWorkedOn(call, row))
  const change = new Map<Row, Values>()
  const set = (row: Row, key: string, value: Json): void => {
    const values = change.get(row) ?? row.values
    if (isSame(valueAt(values, key), value)) return
    change.set(row, withValueAt(values, key, value))
  }
  for (const key of keys) {
    const value = valueAt(own.values, key)
    const isChanged = was !== undefined && !isSame(valueAt(was.values, key), value)
    if (value === undefined && !isChanged) {
      const known = others.map((row) => valueAt(row.values, key)).find((one) => one !== undefined)
      // What was published together with it came out without: a new language, written and published at once.
      const mine = all.filter((row) => row.locale === own.locale)
      if (known !== undefined) for (const row of mine) set(row, key, known)
    } else if (isChanged || was === undefined) {
      for (const row of others) set(row, key, value ?? null)
    } else {
      for (const row of others) if (valueAt(row.values, key) === undefined) set(row, key, value ?? null)
    }
  }
  return [...change].map(([row, values]) => ({ row, values }))
}

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

async function rowsOf(strapi: Core.Strapi, { uid }: DocumentCall, documentId: string): Promise<Row[]> {
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    select: ['id', 'locale', 'publishedAt', 'contentMetadata'],
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, locale, publishedAt, contentMetadata }) => ({
    id: Number(id),
    locale: String(locale ?? ''),
    isPublished: Boolean(publishedAt),
    values: (contentMetadata ?? {}) as Values,
  }))
}
