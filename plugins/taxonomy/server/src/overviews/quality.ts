// A scheme -> what every check finds in it, by the scheme's own severities; and the scheme mended, where that is safe.
import { sentence } from '@kanaal/content'
import {
  type Check,
  checks,
  createGraph,
  diffVocabularies,
  repairVocabulary,
  stateBothWays,
  stateOnce,
  type Vocabulary,
} from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Level, MendReport, QualityReport } from '../../../shared/overviews'
import { ASSIGNMENTS } from '../assignment-index'
import { getService } from '../get-service'
import type { Who } from '../services/editor'
import { applyChange, type Edit } from '../vocabulary/apply-change'
import { conceptsOf, findScheme, type SchemeRow, toLabelMap } from '../vocabulary/rows'

/** Messages of one check, of which people see the first. */
const MESSAGES = 20

export async function qualityOf(strapi: Core.Strapi, key: string, language: string): Promise<QualityReport> {
  const scheme = await schemeOf(strapi, key)
  const vocabulary = stateBothWays(await getService(strapi, 'schemes').vocabulary([key]))
  const settings = {
    ...(scheme.settings?.severities ? { severities: scheme.settings.severities } : {}),
    ...(await usageOf(strapi, key)),
  }
  const subject = { vocabulary, graph: createGraph(vocabulary), settings }
  return {
    concepts: vocabulary.concepts.length,
    checks: checks.map((check) => {
      const messages = check.run(subject)
      const own = scheme.settings?.severities?.[check.id]
      return {
        id: check.id,
        title: check.title,
        severity: own ?? (messages[0]?.severity as Level | undefined) ?? check.severity,
        usual: check.severity,
        count: messages.length,
        canMend: check.repair !== undefined,
        messages: messages.slice(0, MESSAGES).map((message) => inLanguage(message, check, language)),
      }
    }),
  }
}

const inLanguage = (message: Message, { messages }: Check, language: string): Message => {
  const known = message.key === undefined ? undefined : messages[message.key]
  return known ? { ...message, reason: sentence(known, message.values ?? {}, language) } : message
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

async function schemeOf(strapi: Core.Strapi, key: string): Promise<SchemeRow> {
  const scheme = await findScheme(strapi, key)
  if (!scheme) throw new errors.NotFoundError(`There is no scheme "${key}".`)
  return scheme
}
