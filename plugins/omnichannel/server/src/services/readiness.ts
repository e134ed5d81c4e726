// A page of drafts -> one row per document, with the state of every target.
import type { Engine } from '@kanaal/engine'
import { type EntryReader, hasDrafts, loadEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Readiness, ReadinessResponse, ReadinessRow } from '../../../shared/contracts'
import { campaignIn } from '../campaign-in'
import { getService } from '../get-service'
import { toPreviewMessage } from '../preview-message'
import { stateOf, toTargetInfo } from '../target-info'

export interface ReadinessPage {
  uid: string
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  page: number
  pageSize: number
  /** What the caller may see, as a filter of the Query Engine. */
  where: object
  /** Of other documents only those they may see count. */
  readerOfType(uid: string): EntryReader
}

interface DraftRow {
  documentId: string
  updatedAt: string
}

const SEVERITIES = ['error', 'warning', 'info'] as const

export const readiness = ({ strapi }: { strapi: Core.Strapi }) => {
  const rowOf = async (
    { uid, locale, readerOfType }: Pick<ReadinessPage, 'uid' | 'locale' | 'readerOfType'>,
    draft: DraftRow,
    now: string,
  ): Promise<ReadinessRow | undefined> => {
    const { documentId, updatedAt } = draft
    const fields = participationOf(strapi, uid)?.fields
    const entry = fields && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
    if (!entry) return undefined
    const { engine } = await getService(strapi, 'engine').load()
    const { document, renditions, messages } = await getService(strapi, 'documents').render(
      { uid, documentId, locale, fields, entry },
      { now },
    )
    const targets = engine.targets
      .filter((target) => target.default !== false)
      .map((target): ReadinessRow['targets'][number] => {
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
    const status = await statusOf(strapi, uid, locale, draft)
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
    /** Every row is rendered, so a page is small. */
    async list({
      uid,
      locale,
      page,
      pageSize,
      where,
      readerOfType,
    }: ReadinessPage): Promise<ReadinessResponse> {
      if (!participationOf(strapi, uid)) {
        throw new errors.NotFoundError(`${uid} does not take part in omnichannel publishing.`)
      }
      const { engine } = await getService(strapi, 'engine').load()
      const drafts = { $and: [where, ...(locale ? [{ locale }] : []), ...draftOnly(strapi, uid)] }
      const total = await strapi.db.query(uid).count({ where: drafts })
      const found: DraftRow[] = await strapi.db.query(uid).findMany({
        where: drafts,
        select: ['documentId', 'updatedAt'],
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        offset: (page - 1) * pageSize,
        limit: pageSize,
      })
      const now = new Date().toISOString()
      const rows: ReadinessRow[] = []
      for (const draft of found) {
        const row = await rowOf({ uid, locale, readerOfType }, draft, now)
        if (row) rows.push(row)
      }
      return {
        targets: engine.targets.map((target) => toTargetInfo(target, engine)),
        rows,
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
      }
    },
  }
}

const draftOnly = (strapi: Core.Strapi, uid: string): object[] =>
  hasDrafts(strapi, uid) ? [{ publishedAt: { $null: true } }] : []

async function statusOf(
  strapi: Core.Strapi,
  uid: string,
  locale: string | undefined,
  { documentId, updatedAt }: DraftRow,
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
