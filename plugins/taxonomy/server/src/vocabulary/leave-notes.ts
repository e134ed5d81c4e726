// A scheme that is to be deleted -> the other schemes, with the notes that it kept and somebody there speaks of.
import type { Core } from '@strapi/strapi'
import { SCHEME } from '../content-types'
import { listSchemes, membersOf, type SchemeRow } from './rows'
import { spokenOf } from './spoken-of'

export async function leaveNotes(strapi: Core.Strapi, { key, extra }: SchemeRow): Promise<void> {
  const kept = extra?.resources ?? []
  if (kept.length === 0) return
  for (const row of await listSchemes(strapi)) {
    if (row.key === key) continue
    const { collections = [], resources = [] } = row.extra ?? {}
    const own = new Set(resources.map(({ uri }) => uri))
    const members = (await membersOf(strapi, row.key)).filter(({ scheme }) => scheme !== key)
    const speakers = [row.skos, ...collections, ...resources, ...members.map(({ skos }) => skos)]
    const left = spokenOf(speakers, kept).filter(({ uri }) => !own.has(uri))
    if (left.length === 0) continue
    const data = { extra: { ...row.extra, resources: [...resources, ...left] }, version: row.version + 1 }
    await strapi.db.query(SCHEME).update({ where: { key: row.key }, data })
  }
}
