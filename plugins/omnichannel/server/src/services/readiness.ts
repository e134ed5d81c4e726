// A page of drafts -> one row per document, with the state of every target.
import { participationOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { ReadinessResponse, ReadinessRow, StateFilter } from '../../../shared/contracts'
import { getService } from '../get-service'
import { choicesOf, type DraftRow, type DraftsAsked, draftRows } from '../readiness/draft-rows'
import { isInState } from '../readiness/is-in-state'
import { type RowAsked, shownTargets, toReadinessRow } from '../readiness/to-readiness-row'
import { toTargetInfo } from '../target-info'

export interface ReadinessAsked extends DraftsAsked, RowAsked {
  pageSize: number
}

/** A page of all; or of those in a state, after so many that were looked at. */
export type ReadinessStart = { state?: undefined; page: number } | { state: StateFilter; from: number }

/** How long an answer looks for documents in a state, in milliseconds: somebody waits for it. */
const PATIENCE_MS = 4000

/** Documents one answer looks at. */
const LOOKED_AT = 100

export const readiness = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every row is rendered, so an answer is small. */
  async list(asked: ReadinessAsked & ReadinessStart): Promise<ReadinessResponse> {
    const { uid, target, pageSize, state } = asked
    if (!participationOf(strapi, uid)) {
      throw new errors.NotFoundError(`${uid} does not take part in omnichannel publishing.`)
    }
    const { engine } = await getService(strapi, 'engine').load()
    const sql = await sqlOf(strapi)
    const counted: { total?: number | string } | undefined = await draftRows(strapi, sql, asked)
      .count({ total: '*' })
      .first()
    const total = Number(counted?.total ?? 0)
    const from = state === undefined ? (asked.page - 1) * pageSize : asked.from
    const drafts: DraftRow[] = await draftRows(strapi, sql, asked)
      .select('d.document_id', 'd.updated_at')
      .orderBy([
        { column: 'd.updated_at', order: 'desc' },
        { column: 'd.id', order: 'desc' },
      ])
      .offset(from)
      .limit(state === undefined ? pageSize : LOOKED_AT)
    const started = Date.now()
    const now = new Date(started).toISOString()
    const rows: ReadinessRow[] = []
    let to = from
    for (const draft of drafts) {
      if (rows.length === pageSize) break
      if (state !== undefined && to > from && Date.now() - started > PATIENCE_MS) break
      const row = await toReadinessRow(strapi, asked, draft, now)
      if (row && (state === undefined || isInState(row, state, target))) rows.push(row)
      to += 1
    }
    return {
      targets: shownTargets(engine, target).map((one) => toTargetInfo(one, engine)),
      rows,
      pagination: {
        page: state === undefined ? asked.page : 1,
        pageSize,
        pageCount: Math.ceil(total / pageSize),
        total,
      },
      ...(state === undefined ? {} : { looked: { from, to } }),
      choices: {
        targets: engine.targets.map((one) => toTargetInfo(one, engine)),
        ...(await choicesOf(strapi, sql, asked)),
      },
    }
  },
})
