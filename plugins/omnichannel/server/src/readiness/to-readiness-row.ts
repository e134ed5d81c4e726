// A draft -> a row of the readiness page: the state of the document itself, and of every target.
import type { Engine } from '@kanaal/engine'
import { type EntryReader, hasDrafts, loadEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Message, Target } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { Readiness, ReadinessRow } from '../../../shared/contracts'
import { campaignIn } from '../campaign-in'
import { getService } from '../get-service'
import { toPreviewMessage } from '../preview-message'
import type { DraftRef } from '../services/companions'
import { stateOf } from '../target-info'
import type { DraftRow } from './draft-rows'

export interface RowAsked {
  uid: string
  /** Undefined for a type that is not localised. */
  locale: string | undefined
  /** Shows this one alone. */
  target?: string | undefined
  /** Of other documents only those they may see count. */
  readerOfType(uid: string): EntryReader
}

const SEVERITIES = ['error', 'warning', 'info'] as const

export async function toReadinessRow(
  strapi: Core.Strapi,
  { uid, locale, target: only, readerOfType }: RowAsked,
  { document_id: documentId, updated_at }: DraftRow,
  now: string,
): Promise<ReadinessRow | undefined> {
  const updatedAt = new Date(updated_at).toISOString()
  const fields = participationOf(strapi, uid)?.fields
  const entry = fields && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
  if (!entry) return undefined
  const { engine } = await getService(strapi, 'engine').load()
  const { open, render } = getService(strapi, 'documents')
  const { document, renditions, messages } = await render(
    await open({ uid, documentId, locale, fields, entry }),
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

export const shownTargets = ({ targets }: Engine, only?: string): Target[] =>
  targets.filter((target) => (only === undefined ? target.default !== false : target.id === only))

const idOf = ({ id }: Target): string => id

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
