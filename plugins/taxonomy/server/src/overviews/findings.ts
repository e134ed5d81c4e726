// A scheme -> what each check finds in it, by the severities of the scheme, with the findings somebody answers for marked.
import { sentence } from '@kanaal/content'
import { type Check, checks, createGraph, MORE_FINDINGS, stateBothWays } from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { FindingWaiver, TrendPoint } from '../../../shared/overviews'
import { ASSIGNMENTS } from '../assignment-index'
import { getService } from '../get-service'
import type { SchemeRow } from '../vocabulary/rows'

export interface CheckFindings {
  check: Check
  messages: Message[]
}
export interface Findings {
  concepts: number
  checks: CheckFindings[]
}

export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)

export async function findingsOf(
  strapi: Core.Strapi,
  scheme: SchemeRow,
  language: string,
): Promise<Findings> {
  const vocabulary = stateBothWays(await getService(strapi, 'schemes').vocabulary([scheme.key]))
  const settings = {
    ...(scheme.settings?.severities ? { severities: scheme.settings.severities } : {}),
    ...(await usageOf(strapi, scheme.key)),
  }
  const subject = { vocabulary, graph: createGraph(vocabulary, language), settings }
  const waivers = openWaivers(scheme)
  return {
    concepts: vocabulary.concepts.length,
    checks: checks.map((check) => ({
      check,
      messages: check.run(subject).map((message) => waive(inLanguage(message, check, language), waivers)),
    })),
  }
}

export const subjectOf = ({ place }: Message): string => String(place?.field?.[0] ?? '')

export function openWaivers({ waivers }: Pick<SchemeRow, 'waivers'>): FindingWaiver[] {
  const today = dayOf(new Date())
  return (waivers ?? []).filter(({ until }) => until >= today)
}

/** Still told, as a remark, with who answers for it. */
export function waive(message: Message, waivers: readonly FindingWaiver[]): Message {
  const waiver = waivers.find(
    ({ check, subject }) => check === message.ruleId && subject === subjectOf(message),
  )
  if (!waiver) return message
  const { reason, until, by } = waiver
  const { severity } = message
  return { ...message, severity: 'info', waiver: { reason, until, severity, ...(by === null ? {} : { by }) } }
}

export const inLanguage = (message: Message, { messages }: Check, language: string): Message => {
  const { key } = message
  const known = key === undefined ? undefined : key === 'more' ? MORE_FINDINGS : messages[key]
  return known ? { ...message, reason: sentence(known, message.values ?? {}, language) } : message
}

export function countsOf({ concepts, checks: all }: Findings): Omit<TrendPoint, 'day'> {
  const counted = all.flatMap(({ messages }) => messages)
  const open = counted.filter(({ waiver }) => waiver === undefined)
  const count = (severity: Message['severity']): number =>
    open.filter((message) => message.severity === severity).length
  return {
    concepts,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: counted.length - open.length,
  }
}

/** By the URI of a concept: what tells an unused one from one that is on everything. */
async function usageOf(strapi: Core.Strapi, scheme: string) {
  const sql = strapi.db.connection
  const rows: { uri: string; documents: number }[] = await sql('kanaal_concepts as concept')
    .join(`${ASSIGNMENTS} as a`, 'a.resolved', 'concept.key')
    .where('concept.scheme', scheme)
    .groupBy('concept.uri')
    .select('concept.uri')
    .countDistinct({ documents: 'a.doc' })
  const [all] = await sql(ASSIGNMENTS).countDistinct({ rows: 'doc' })
  const usage = rows.map(({ uri, documents }) => [uri, { documents: Number(documents) }] as const)
  return { usage: Object.fromEntries(usage), documents: Number(all?.rows ?? 0) }
}
