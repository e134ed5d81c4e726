// A running Strapi -> what it knows of its schemes, for every publication and for every reader.
import { ask, fromJson, type SelectedRow, type Selection, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { SchemeRow } from './rows'

/** Not `extra`: a file may have left megabytes of other resources there. */
export type KnownScheme = Pick<SchemeRow, 'key' | 'uri' | 'skos' | 'settings' | 'published'>

/** A publication asks it for its gate and for its index: the very same, so that it is asked once. */
export const SCHEMES_IN_FORCE: Selection = {
  table: 'kanaal_schemes',
  columns: ['key', 'settings', 'published'],
  where: {},
}

type SchemeInForce = Pick<SchemeRow, 'key' | 'settings' | 'published'>

const toInForce = ({ key, settings, published }: SelectedRow): SchemeInForce => ({
  key: String(key),
  settings: fromJson(settings) as KnownScheme['settings'],
  published: fromJson(published) as KnownScheme['published'],
})

/**
 * Asked each time: another process may have changed them, and its change holds from the next request on.
 *
 * What a publication must know of every scheme: names are of those alone that something is wrong with.
 */
export async function schemesInForce(strapi: Core.Strapi): Promise<SchemeInForce[]> {
  return (await ask(await sqlOf(strapi), SCHEMES_IN_FORCE)).map(toInForce)
}

/** By key. */
export async function knownSchemes(strapi: Core.Strapi): Promise<KnownScheme[]> {
  const columns = ['key', 'uri', 'skos', 'settings', 'published']
  const rows = await ask(await sqlOf(strapi), { ...SCHEMES_IN_FORCE, columns })
  return rows
    .map((row) => ({
      ...toInForce(row),
      uri: String(row.uri),
      skos: fromJson(row.skos) as KnownScheme['skos'],
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}
