// A content type -> the schemes that every document of it needs a term of.
import type { Core } from '@strapi/strapi'
import { SCHEME } from '../content-types'
import type { SchemeRow } from '../vocabulary/rows'

export type RequiredScheme = Pick<SchemeRow, 'key' | 'skos'>
type AskedScheme = Pick<SchemeRow, 'key' | 'skos' | 'settings'>

/** Milliseconds in which another process's change may go unseen; one's own is seen at once. */
const KEPT_MS = 1_000

/** Every publication asks, and settings change a few times a year. */
export function createRequiredSchemes(strapi: Core.Strapi): (uid: string) => Promise<RequiredScheme[]> {
  let known: { rows: AskedScheme[]; until: number } | undefined
  let isFollowing = false
  /** Changes with everything written here; what was read before is not kept after. */
  let writes = 0
  const forget = (): void => {
    known = undefined
    writes += 1
  }

  function follow(): void {
    if (isFollowing) return
    isFollowing = true
    strapi.db.lifecycles.subscribe({
      models: [SCHEME],
      afterCreate: forget,
      afterCreateMany: forget,
      afterUpdate: forget,
      afterUpdateMany: forget,
      afterDelete: forget,
      afterDeleteMany: forget,
    })
  }

  /** Settled rows only: whoever waited for a question that another transaction asked would wait for its connection. */
  async function schemes(): Promise<AskedScheme[]> {
    if (known && Date.now() < known.until) return known.rows
    const before = writes
    // Not `extra`: a file may have left megabytes of other resources there.
    const rows: AskedScheme[] = await strapi.db
      .query(SCHEME)
      .findMany({ select: ['key', 'skos', 'settings'], orderBy: { key: 'asc' } })
    if (writes === before) known = { rows, until: Date.now() + KEPT_MS }
    return rows
  }

  return async (uid) => {
    follow()
    return (await schemes()).filter(({ settings }) => settings?.requiredFor?.includes(uid))
  }
}
