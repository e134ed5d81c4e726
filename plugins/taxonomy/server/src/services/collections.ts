// Groups of concepts that are no level of the tree -> what they hold, and one made, changed or deleted.
import { slugOf } from '@kanaal/content'
import { inTransaction } from '@kanaal/strapi-kit/strapi-server'
import { type Collection, isUnseen } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { CollectionInfo, CollectionInput } from '../../../shared/overviews'
import { SCHEME } from '../content-types'
import { getService } from '../get-service'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { findConcepts, findScheme, keysOfUris, type SchemeRow, toLabelMap } from '../vocabulary/rows'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const ORDERED = `${SKOS}OrderedCollection`

export const collections = ({ strapi }: { strapi: Core.Strapi }) => {
  const load = async (key: string): Promise<SchemeRow> => {
    const scheme = await findScheme(strapi, key)
    if (!scheme) throw new Missing('scheme-missing', { key })
    return scheme
  }
  /** All or nothing, and never over what somebody else has just written. */
  const write = (scheme: SchemeRow, next: readonly Collection[]): Promise<void> =>
    inTransaction(strapi, async (sql) => {
      const { key, version } = scheme
      const claimed = await sql('kanaal_schemes').where({ key, version }).increment('version', 1)
      if (Number(claimed) !== 1) throw new VersionConflict(key)
      const extra = { ...scheme.extra, collections: [...next].sort((a, b) => (a.uri < b.uri ? -1 : 1)) }
      await strapi.db.query(SCHEME).update({ where: { key }, data: { extra } })
    })

  return {
    async list(key: string): Promise<CollectionInfo[]> {
      const { extra } = await load(key)
      const stored = extra?.collections ?? []
      const keys = await keysOfUris(strapi.db.connection, stored.flatMap(membersOf))
      const infos = new Map(
        (await getService(strapi, 'browser').describe([...keys.values()])).map((info) => [info.key, info]),
      )
      return stored.map((collection) => ({
        uri: collection.uri,
        label: toLabelMap(collection.prefLabel),
        isOrdered: collection.types.includes(ORDERED),
        members: membersOf(collection).flatMap((uri) => infos.get(keys.get(uri) ?? '') ?? []),
        elsewhere: membersOf(collection).filter((uri) => !keys.has(uri)),
      }))
    },

    /** Without a URI a new one is made; labels and members are replaced, whatever else it says stays. */
    async save(key: string, { uri, label, isOrdered, members }: CollectionInput): Promise<string> {
      const scheme = await load(key)
      const stored = scheme.extra?.collections ?? []
      const known = uri === undefined ? undefined : stored.find((one) => one.uri === uri)
      if (uri !== undefined && !known) throw new Missing('collection-missing', { uri })
      const names = Object.entries(label).filter(([, text]) => !isUnseen(text))
      if (names.length === 0) refuse(['label'], 'collection-nameless')
      const rows = new Map((await findConcepts(strapi, members)).map((row) => [row.key, row.uri]))
      const missing = members.find((member) => !rows.has(member))
      if (missing !== undefined) refuse(['members'], 'concept-missing', { key: missing })
      const own = members.flatMap((member) => rows.get(member) ?? [])
      const elsewhere = known ? membersOf(known).filter((one) => ![...rows.values()].includes(one)) : []
      const foreign = (await keysOfUris(strapi.db.connection, elsewhere)).keys()
      const gone = new Set(foreign)
      const all = [...own, ...elsewhere.filter((one) => !gone.has(one))]
      const { member: _member, memberList: _list, ...rest } = known ?? { uri: '', types: [] }
      const made: Collection = {
        ...rest,
        uri: known?.uri ?? freeUri(scheme, names[0]?.[1] ?? '', stored),
        types: [`${SKOS}${isOrdered ? 'OrderedCollection' : 'Collection'}`],
        inScheme: [scheme.uri],
        prefLabel: Object.fromEntries(names.map(([tag, text]) => [tag === 'und' ? '' : tag, [text.trim()]])),
        ...(isOrdered ? { memberList: all } : { member: all.sort() }),
      }
      await write(scheme, [...stored.filter((one) => one.uri !== made.uri), made])
      return made.uri
    },

    async remove(key: string, uri: string): Promise<void> {
      const scheme = await load(key)
      const stored = scheme.extra?.collections ?? []
      const left = stored.filter((one) => one.uri !== uri)
      if (left.length === stored.length) throw new Missing('collection-missing', { uri })
      await write(scheme, left)
    },
  }
}

const membersOf = ({ member = [], memberList = [] }: Collection): string[] => [
  ...new Set([...memberList, ...member]),
]

function freeUri(scheme: SchemeRow, label: string, stored: readonly Collection[]): string {
  const base = scheme.uri + (scheme.uri.startsWith('urn:') ? ':collection:' : '/collection/')
  const name = slugOf(label) || 'collection'
  for (let count = 1; ; count++) {
    const uri = base + (count === 1 ? name : `${name}-${count}`)
    if (!stored.some((one) => one.uri === uri)) return uri
  }
}
