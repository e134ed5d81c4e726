// A publishing call -> one candidate per locale: what is stored, with the incoming values over it.
import type { FieldMap } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { languageOf } from './language'
import { loadEntry } from './load-entry'
import { defaultLocale, isLocalized } from './locales'
import { mergeEntry } from './merge-entry'
import type { Candidate, DocumentCall, EntryJson, Road } from './publication'

/** Loads what would become public, for every locale the call means. */
export async function loadCandidates(
  strapi: Core.Strapi,
  call: DocumentCall,
  road: Road,
  fields: FieldMap,
): Promise<Candidate[]> {
  const { uid } = call
  const documentId = road === 'create' ? undefined : call.params.documentId
  const language = languageOf(strapi)
  const candidates: Candidate[] = []
  for (const locale of await localesOf(strapi, call, road)) {
    const stored = documentId
      ? await loadEntry(strapi, { uid, documentId, locale, status: 'draft' })
      : undefined
    if (!stored && road !== 'create' && call.params.data === undefined) continue
    const entry: EntryJson =
      call.params.data === undefined
        ? (stored ?? {})
        : await mergeEntry(strapi, { uid, stored, incoming: call.params.data, locale })
    candidates.push({ uid, documentId, locale, road, fields, entry, language })
  }
  return candidates
}

interface Revision {
  id: number
  updatedAt: unknown
}

/** What the gates were shown of what is stored, as one comparable text. `updatedAt` has milliseconds. */
export const revisionsSeen = (candidates: readonly Candidate[]): string => toText(storedOf(candidates))

/** The same rows as they are stored now. */
export async function revisionsNow(
  strapi: Core.Strapi,
  uid: string,
  candidates: readonly Candidate[],
): Promise<string> {
  const ids = storedOf(candidates).map(({ id }) => id)
  if (ids.length === 0) return ''
  return toText(
    await strapi.db.query(uid).findMany({ where: { id: { $in: ids } }, select: ['id', 'updatedAt'] }),
  )
}

/** A candidate that is being created is not stored. */
const storedOf = (candidates: readonly Candidate[]): Revision[] =>
  candidates.flatMap(({ entry: { id, updatedAt } }) => (typeof id === 'number' ? [{ id, updatedAt }] : []))

const toText = (revisions: readonly Revision[]): string =>
  revisions
    .map(({ id, updatedAt }) => `${id}@${String(updatedAt)}`)
    .sort()
    .join(' ')

/**
 * The locales that a call publishes: none given is the default locale, `*` is every stored one, a list is a list.
 * A type that is not localised has one row without a locale.
 */
async function localesOf(
  strapi: Core.Strapi,
  call: DocumentCall,
  road: Road,
): Promise<(string | undefined)[]> {
  const { locale, documentId } = call.params
  if (!isLocalized(strapi, call.uid)) return [undefined]
  if (road !== 'create' && (locale === '*' || Array.isArray(locale))) {
    const rows = await strapi.db.query(call.uid).findMany({ where: { documentId }, select: ['locale'] })
    const stored = [...new Set(rows.map((row: { locale: string | null }) => row.locale ?? undefined))] as (
      | string
      | undefined
    )[]
    return locale === '*' || locale.includes('*')
      ? stored
      : stored.filter((one) => one !== undefined && locale.includes(one))
  }
  const inData = road === 'publish' ? undefined : call.params.data?.locale
  return [
    (typeof locale === 'string' && locale) ||
      (typeof inData === 'string' && inData) ||
      (await defaultLocale(strapi)),
  ]
}
