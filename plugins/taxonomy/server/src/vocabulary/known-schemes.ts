// A running Strapi -> what it knows of its schemes, for every publication and for every reader.
import { ask, fromJson, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { SchemeRow } from './rows'

/** Not `extra`: a file may have left megabytes of other resources there. */
export type KnownScheme = Pick<SchemeRow, 'key' | 'uri' | 'skos' | 'settings' | 'published'>

/** What a publication must know of every scheme: names are of those alone that something is wrong with. */
export async function schemesInForce(
  strapi: Core.Strapi,
): Promise<Pick<SchemeRow, 'key' | 'settings' | 'published'>[]> {
  const columns = ['key', 'settings', 'published']
  const rows = await ask(await sqlOf(strapi), { table: 'kanaal_schemes', columns, where: {} })
  return rows.map(({ key, settings, published }) => ({
    key: String(key),
    settings: fromJson(settings) as KnownScheme['settings'],
    published: fromJson(published) as KnownScheme['published'],
  }))
}

/** Asked each time: another process may have changed them, and its change holds from the next request on. */
export async function knownSchemes(strapi: Core.Strapi): Promise<KnownScheme[]> {
  const columns = ['key', 'uri', 'skos', 'settings', 'published']
  const rows = await ask(await sqlOf(strapi), { table: 'kanaal_schemes', columns, where: {} })
  return rows
    .map(({ key, uri, skos, settings, published }) => ({
      key: String(key),
      uri: String(uri),
      skos: fromJson(skos) as KnownScheme['skos'],
      settings: fromJson(settings) as KnownScheme['settings'],
      published: fromJson(published) as KnownScheme['published'],
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}
