// A page of drafts -> one row per document, with the state of every target.
import type { Engine } from '@kanaal/engine'
import {
  type EntryReader,
  hasDrafts,
  loadEntry,
  participationOf,
  sqlOf,
} from '@kanaal/strapi-kit/strapi-server'
import type { Message, Target } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Readiness, ReadinessResponse, ReadinessRow, StateFilter } from '../../../shared/contracts'
import { campaignIn } from '../campaign-in'
import { getService } from '../get-service'
import { toPreviewMessage } from '../preview-message'
import { choicesOf, type DraftRow, type DraftsAsked, draftRows } from '../readiness/draft-rows'
import { isInState } from '../readiness/is-in-state'
import { stateOf, toTargetInfo } from '../target-info'
import type { DraftRef } from './companions'

export interface ReadinessAsked extends DraftsAsked {
  /** Shows this one alone. */
  target?: string | undefined
  pageSize: number
  /** Of other documents only those they may see count. */
  readerOfType(uid: string): EntryReader
}

/** A page of all; or of those in a state, after so many that were looked at. */
export type ReadinessStart = { state?: undefined; page: number } | { state: StateFilter; from: number }

/** How long an answer looks for documents in a state, in milliseconds: somebody waits for it. */
const PATIENCE_MS = 4000

/** Documents one answer looks at. */
const LOOKED_AT = 100

const SEVERITIES = ['error', 'warning', 'info'] as const

export const readiness = ({ strapi }: { strapi: Core.Strapi }) => {
  const rowOf = async (
    { uid, locale, target: only, readerOfType }: ReadinessAsked,
    { document_id: documentId, updated_at }: DraftRow,
    now: string,
  ): Promise<ReadinessRow | undefined> => {
    const updatedAt = new Date(updated_at).toISOString()
    const fields = participationOf(strapi, uid)?.fields
    const entry = fields && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
    if (!entry) return undefined
    const { engine } = await getService(strapi, 'engine').load()
    const { document, renditions, messages } = await getService(strapi, 'documents').render(
      { uid, documentId, locale, fields, entry },
      // All of them, whichever is shown: contradictions lie between targets.
      { now, targets: [...new Set([...shownTargets(engine), ...shownTargets(engine, only)])].map(idOf) },
    )
    const targets = shownTargets(engine, only).map((target): ReadinessRow['targets'][number] => {
      const rendition = renditions.find((one) => one.target === target.id)
      if (document && !rendition) return { target: target.id, state: 'excluded', errors: 0, warnings: 0 }
      const own = [...(rendition?.messages ?? []), ...(document ? [] : messages)]
      return { target: target.id, ...readinessOf(own, engine) }
    })
    const { find, check } = getService(strapi, 'companions')
    const around = { campaign: campaignIn(entry), locales: engine.site.locales }
    const others = document ? await find({ uid, documentId, locale }, around, readerOfType) : []
    // What contradicts something else is named first: nobody sees it who looks at one document.
    const contradictions = document ? check(document, others, engine) : []
    const content = readinessOf([...contradictions, ...messages], engine)
    const status = await statusOf(strapi, { uid, documentId, locale }, updatedAt)
    const title = fields.title ? entry[fields.title] : undefined
    return {
      documentId,
      locale: locale ?? '',
      title: String(title ?? ''),
      status,
      updatedAt,
      content,
      targets,
    }
  }

  return {
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
        const row = await rowOf(asked, draft, now)
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
  }
}

const idOf = ({ id }: Target): string => id

const shownTargets = ({ targets }: Engine, only?: string): Target[] =>
  targets.filter((target) => (only === undefined ? target.default !== false : target.id === only))

async function statusOf(
  strapi: Core.Strapi,
  { uid, documentId, locale }: DraftRef,
  updatedAt: string,
): Promise<ReadinessRow['status']> {
  if (!hasDrafts(strapi, uid)) return 'published'
  const published = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $notNull: true }, ...(locale ? { locale } : {}) },
    select: ['updatedAt'],
  })
  if (!published) return 'draft'
  // Publishing copies the draft's time; only a later edit differs.
  return new Date(published.updatedAt).getTime() < new Date(updatedAt).getTime() ? 'modified' : 'published'
}

function readinessOf(messages: readonly Message[], engine: Engine): Readiness {
  const worst = worstOf(messages)
  return {
    state: stateOf(messages),
    errors: countOf(messages, 'error'),
    warnings: countOf(messages, 'warning'),
    ...(worst ? { worst: toPreviewMessage(worst, engine.rules) } : {}),
  }
}

const countOf = (messages: readonly Message[], severity: Message['severity']): number =>
  messages.filter((message) => message.severity === severity).length

const worstOf = (messages: readonly Message[]): Message | undefined =>
  SEVERITIES.map((severity) => messages.find((message) => message.severity === severity)).find(Boolean)
