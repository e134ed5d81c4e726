// A running Strapi -> what it knows of its schemes, for every publication and for every reader.
import { ask, fromJson, type SelectedRow, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { SchemeRow } from './rows'

/** Not `extra`: a file may have left megabytes of other resources there. */
export type KnownScheme = Pick<SchemeRow, 'key' | 'uri' | 'skos' | 'settings' | 'published'>

type SchemeInForce = Pick<SchemeRow, 'key' | 'settings' | 'published'>

const toInForce = ({ key, settings, published }: SelectedRow): SchemeInForce => ({
  key: String(key),
  settings: fromJson(settings) as KnownScheme['settings'],
  published: fromJson(published) as KnownScheme['published'],
})

/** What a publication must know of every scheme: names are of those alone that something is wrong with. */
export async function schemesInForce(strapi: Core.Strapi): Promise<SchemeInForce[]> {
  return (await askSchemes(strapi, ['key', 'settings', 'published'])).map(toInForce)
}

/** By key. */
export async function knownSchemes(strapi: Core.Strapi): Promise<KnownScheme[]> {
  const rows = await askSchemes(strapi, ['key', 'uri', 'skos', 'settings', 'published'])
  return rows
    .map((row) => ({
      ...toInForce(row),
      uri: String(row.uri),
      skos: fromJson(row.skos) as KnownScheme['skos'],
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

/** Asked each time: another process may have changed them, and its change holds from the next request on. */
const askSchemes = async (strapi: Core.Strapi, columns: readonly string[]): Promise<SelectedRow[]> =>
  ask(await sqlOf(strapi), { table: 'kanaal_schemes', columns, where: {} })
