// A scheme -> the report of its checks for people who mend it; and the scheme mended, where that is safe.
import {
  diffVocabularies,
  repairVocabulary,
  stateBothWays,
  stateOnce,
  type Vocabulary,
} from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { Level, MendReport, QualityReport } from '../../../shared/overviews'
import { getService } from '../get-service'
import { Missing } from '../refuse'
import type { Who } from '../services/editor'
import { applyChange, type Edit } from '../vocabulary/apply-change'
import { conceptsOf, findScheme, type SchemeRow, toLabelMap } from '../vocabulary/rows'
import { countsOf, dayOf, findingsOf } from './findings'
import { keepTrend, trendOf } from './trend'

/** Messages of one check, of which people see the first. */
const MESSAGES = 20

export async function qualityOf(strapi: Core.Strapi, key: string, language: string): Promise<QualityReport> {
  const scheme = await schemeOf(strapi, key)
  const findings = await findingsOf(strapi, scheme, language)
  await keepTrend(strapi, key, countsOf(findings))
  const today = dayOf(new Date())
  return {
    concepts: findings.concepts,
    waivers: (scheme.waivers ?? []).map((waiver) => ({ ...waiver, isOver: waiver.until < today })),
    trend: await trendOf(strapi, key),
    checks: findings.checks.map(({ check, messages }) => {
      const open = messages.filter(({ waiver }) => waiver === undefined)
      const waived = messages.filter(({ waiver }) => waiver !== undefined)
      const own = scheme.settings?.severities?.[check.id]
      return {
        id: check.id,
        title: check.title,
        severity: own ?? (open[0]?.severity as Level | undefined) ?? check.severity,
        usual: check.severity,
        count: open.length,
        waived: waived.length,
        canMend: check.repair !== undefined,
        messages: [...open.slice(0, MESSAGES), ...waived.slice(0, MESSAGES)],
      }
    }),
  }
}

/** Does what the named checks call safe, as one change that can be undone; nothing is written in a dry run. */
export async function mend(
  strapi: Core.Strapi,
  key: string,
  how: { checks: string[]; dryRun: boolean },
  who: Who,
): Promise<MendReport> {
  const scheme = await schemeOf(strapi, key)
  const stored = await conceptsOf(strapi, key)
  const before = await getService(strapi, 'schemes').vocabulary([key])
  const after = stateOnce(repairVocabulary(stateBothWays(before), how.checks), scheme.uri)
  const edits = editsOf(stored, after)
  const kinds = new Map(diffVocabularies(before, after).changed.map((one) => [one.uri, one.kinds]))
  const changed = edits.flatMap(({ after: row }) =>
    row ? [{ key: row.key, label: toLabelMap(row.skos.prefLabel), kinds: kinds.get(row.uri) ?? [] }] : [],
  )
  if (how.dryRun || edits.length === 0) return { written: !how.dryRun, changed }
  const concept = changed[0]?.key ?? ''
  const change = await applyChange(strapi, { action: 'mend', scheme: key, concept, edits, ...who })
  return { written: true, changed, change }
}

function editsOf(stored: Awaited<ReturnType<typeof conceptsOf>>, { concepts }: Vocabulary): Edit[] {
  const mended = new Map(concepts.map((concept) => [concept.uri, concept]))
  return stored.flatMap((before): Edit[] => {
    const concept = mended.get(before.uri)
    if (!concept) return []
    const { uri: _uri, ...skos } = concept
    const after = { ...before, skos, deprecated: skos.deprecated === true }
    return sorted(before.skos) === sorted(skos) ? [] : [{ before, after }]
  })
}

/** Databases do not keep the order of keys. */
const sorted = (value: object): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

export async function schemeOf(strapi: Core.Strapi, key: string): Promise<SchemeRow> {
  const scheme = await findScheme(strapi, key)
  if (!scheme) throw new Missing('scheme-missing', { key })
  return scheme
}
