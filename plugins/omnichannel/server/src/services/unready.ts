// The documents somebody changed last -> those of them that must be fixed before they can be published.
import { checkerOf, kitOf, readerOf, type Sql, sqlOf, whereReadable } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { UnreadyResponse, UnreadyRow } from '../../../shared/contracts'
import { type DraftRow, draftRows } from '../readiness/draft-rows'
import { isInState } from '../readiness/is-in-state'
import { toReadinessRow } from '../readiness/to-readiness-row'

/** Documents that are looked at: the home page is opened often, and each is rendered on every target. */
const LOOKED_AT = 20
/** More do not fit into a widget. */
const SHOWN = 5
/** Milliseconds after which what was found is shown: somebody waits for it. */
const PATIENCE_MS = 1500

interface Latest extends DraftRow {
  uid: string
  locale: string | null
}

export const unready = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(userAbility: unknown): Promise<UnreadyResponse> {
    const sql = await sqlOf(strapi)
    const latest: Latest[] = []
    for (const { uid, enabled } of kitOf(strapi).participations.values()) {
      if (enabled && checkerOf(strapi, userAbility, uid).can.read())
        latest.push(...(await latestOf(strapi, sql, uid, await whereReadable(strapi, userAbility, uid))))
    }
    latest.sort((a, b) => timeOf(b) - timeOf(a))
    const started = Date.now()
    const now = new Date(started).toISOString()
    const readerOfType = (uid: string) => readerOf(strapi, userAbility, uid)
    const rows: UnreadyRow[] = []
    let looked = 0
    for (const draft of latest.slice(0, LOOKED_AT)) {
      if (rows.length === SHOWN || (looked > 0 && Date.now() - started > PATIENCE_MS)) break
      const { uid } = draft
      const asked = { uid, locale: draft.locale ?? undefined, readerOfType }
      const row = await toReadinessRow(strapi, asked, draft, now)
      if (row && isInState(row, 'error')) rows.push({ uid, ...row })
      looked += 1
    }
    return { rows, looked }
  },
})

async function latestOf(strapi: Core.Strapi, sql: Sql, uid: string, where: object): Promise<Latest[]> {
  const rows: (DraftRow & { locale: string | null })[] = await draftRows(strapi, sql, {
    uid,
    locale: undefined,
    where,
  })
    .select('d.document_id', 'd.updated_at', 'd.locale')
    .orderBy([
      { column: 'd.updated_at', order: 'desc' },
      { column: 'd.id', order: 'desc' },
    ])
    .limit(LOOKED_AT)
  return rows.map((row) => ({ ...row, uid }))
}

const timeOf = ({ updated_at }: DraftRow): number => new Date(updated_at).getTime()
