// A running Strapi -> what it asks of its schemes with every publication, and for every reader.
import type { Core } from '@strapi/strapi'
import { SCHEME } from '../content-types'
import type { SchemeRow } from './rows'

/** Not `extra`: a file may have left megabytes of other resources there. */
export type KnownScheme = Pick<SchemeRow, 'key' | 'uri' | 'skos' | 'settings' | 'published'>

/** Asked each time: another process may have changed them, and its change holds from the next request on. */
export const knownSchemes = (strapi: Core.Strapi): Promise<KnownScheme[]> =>
  strapi.db.query(SCHEME).findMany({
    select: ['key', 'uri', 'skos', 'settings', 'published'],
    orderBy: { key: 'asc' },
  })
