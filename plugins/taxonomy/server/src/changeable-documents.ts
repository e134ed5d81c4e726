// An administrator's abilities -> of each type whose terms they may change, the documents that they may.
import { checkerOf, type SubQuery, whereChangeable } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { keepReadable, type ReadableRows, rowsBy } from './readable-documents'

/** Undefined where every document may be updated, or published. */
interface ChangeableRows {
  update: ReadableRows | undefined
  publish: ReadableRows | undefined
}
/** A type that is not in it may not be changed at all. */
export type Changeable = ReadonlyMap<string, ChangeableRows>

/** @param statuses of the rows that are meant: to change what is public, one must be allowed to publish */
export async function changeableDocuments(
  strapi: Core.Strapi,
  userAbility: unknown,
  uids: readonly string[],
  statuses: readonly string[],
): Promise<Changeable> {
  const changeable = new Map<string, ChangeableRows>()
  for (const uid of uids) {
    const { cannot } = checkerOf(strapi, userAbility, uid)
    const { options } = strapi.contentTypes[uid as keyof typeof strapi.contentTypes] ?? {}
    const isPublic = options?.draftAndPublish === true && statuses.includes('published')
    if (cannot.update() || (isPublic && cannot.publish())) continue
    const rows = async (action: 'update' | 'publish'): Promise<ReadableRows | undefined> => {
      const filters = await whereChangeable(strapi, userAbility, uid, action)
      if (Object.keys(filters).length === 0) return undefined
      // As Strapi does: what a role may do is judged by the draft.
      const drafts = options?.draftAndPublish === true ? { publishedAt: null } : {}
      return rowsBy(strapi, uid, { $and: [filters, drafts] })
    }
    changeable.set(uid, {
      update: await rows('update'),
      publish: isPublic ? await rows('publish') : undefined,
    })
  }
  return changeable
}

/** As for somebody who may change all there is; of types that this site still has. */
export const everyDocument = (strapi: Core.Strapi, uids: readonly string[]): Changeable =>
  new Map(
    uids.flatMap((uid) =>
      uid in strapi.contentTypes ? [[uid, { update: rowsBy(strapi, uid, {}), publish: undefined }]] : [],
    ),
  )

/** Of rows that name documents, those that may be changed. */
export function keepChangeable(query: SubQuery, changeable: Changeable): SubQuery {
  return query.where((any) => {
    any.whereRaw('1 = 0')
    for (const [uid, { update, publish }] of changeable) {
      any.orWhere((one) => {
        one.where({ uid })
        if (update) keepReadable(one, update)
        if (publish) {
          one.where((row) =>
            row.whereNot({ status: 'published' }).orWhere((own) => keepReadable(own, publish)),
          )
        }
      })
    }
  })
}
