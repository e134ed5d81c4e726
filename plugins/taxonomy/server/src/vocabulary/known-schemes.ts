// A running Strapi -> what it asks of its schemes again and again, kept for a second.
import type { Core } from '@strapi/strapi'
import { SCHEME } from '../content-types'
import type { SchemeRow } from './rows'

/** Not `extra`: a file may have left megabytes of other resources there. */
export type KnownScheme = Pick<SchemeRow, 'key' | 'uri' | 'skos' | 'settings' | 'published'>

/** Milliseconds in which another process's change may go unseen; one's own is seen at once. */
const KEPT_MS = 1_000

const readers = new WeakMap<Core.Strapi, () => Promise<KnownScheme[]>>()

/** Every publication asks, and schemes change a few times a year. */
export function knownSchemes(strapi: Core.Strapi): Promise<KnownScheme[]> {
  const reader = readers.get(strapi) ?? createReader(strapi)
  readers.set(strapi, reader)
  return reader()
}

function createReader(strapi: Core.Strapi): () => Promise<KnownScheme[]> {
  let known: { rows: KnownScheme[]; until: number } | undefined
  /** Changes with everything written here; what was read before is not kept after. */
  let writes = 0
  const forget = (): void => {
    known = undefined
    writes += 1
  }

  strapi.db.lifecycles.subscribe({
    models: [SCHEME],
    afterCreate: forget,
    afterCreateMany: forget,
    afterUpdate: forget,
    afterUpdateMany: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  })

  /** Settled rows only: whoever waited for a question that another transaction asked would wait for its connection. */
  return async () => {
    if (known && Date.now() < known.until) return known.rows
    const before = writes
    const rows: KnownScheme[] = await strapi.db.query(SCHEME).findMany({
      select: ['key', 'uri', 'skos', 'settings', 'published'],
      orderBy: { key: 'asc' },
    })
    if (writes === before) known = { rows, until: Date.now() + KEPT_MS }
    return rows
  }
}
