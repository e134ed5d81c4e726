// A concept as it was just saved -> what the checks find in it and in what stands next to it, by the severities of its scheme.
import { checkConcept, nearChecks, stateBothWays } from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { labelRowsOf } from '../vocabulary/project-concepts'
import {
  type ConceptRow,
  chunksOf,
  findConcepts,
  findScheme,
  type SchemeRow,
  toVocabulary,
} from '../vocabulary/rows'
import { CLOSURE, LABELS, LINKS } from '../vocabulary/tables'
import { inLanguage, openWaivers, waive } from './findings'

/** Neighbours of a kind: somebody waits, and a whole vocabulary is checked at night. */
const LOOKED_AT = 300

/** However large the vocabulary is: all above, directly below, linked with it, or called the same. */
export async function conceptFindings(
  strapi: Core.Strapi,
  row: ConceptRow,
  language: string,
): Promise<Message[]> {
  const scheme = await findScheme(strapi, row.scheme)
  if (!scheme) return []
  const keys = [row.key, ...(await keysNear(strapi, row))]
  const rows = await findConcepts(strapi, keys)
  const near = rows.filter(({ scheme: own }) => own === row.scheme)
  const around = stateBothWays(
    toVocabulary([{ ...scheme, extra: { resources: spokenOf(scheme, near) } }], near),
  )
  const severities = scheme.settings?.severities
  const languages = await languagesOf(strapi, row.scheme)
  const waivers = openWaivers(scheme)
  return checkConcept(around, row.uri, { language, languages, ...(severities ? { severities } : {}) }).map(
    (message) => {
      const check = nearChecks.find(({ id }) => id === message.ruleId)
      return waive(check ? inLanguage(message, check, language) : message, waivers)
    },
  )
}

/** Labels that are resources, and whatever else these concepts say something of: a scheme may keep megabytes of others. */
function spokenOf(
  { extra }: SchemeRow,
  rows: readonly ConceptRow[],
): NonNullable<SchemeRow['extra']['resources']> {
  const named = new Set(
    rows.flatMap(({ skos }) =>
      (skos.other ?? []).flatMap(({ object }) => ('uri' in object ? [object.uri] : [])),
    ),
  )
  return (extra?.resources ?? []).filter(({ uri }) => named.has(uri))
}

async function keysNear(strapi: Core.Strapi, row: ConceptRow): Promise<string[]> {
  const sql = strapi.db.connection
  const { key } = row
  const leading: { key: string }[] = await sql(LINKS.name)
    .where({ target: key })
    .select('source as key')
    .limit(LOOKED_AT)
  const led: { key: string }[] = await sql(LINKS.name)
    .where({ source: key })
    .select('target as key')
    .limit(LOOKED_AT)
  const above: { key: string }[] = await sql(CLOSURE.name)
    .where({ descendant: key })
    .select('ancestor as key')
  const folded = [...new Set(labelRowsOf(row).map((label) => label.folded))]
  const called: { key: string }[] = []
  for (const some of chunksOf(folded)) {
    called.push(
      ...(await sql(LABELS.name)
        .whereIn('folded', some)
        .where({ scheme: row.scheme })
        .select('concept as key')
        .limit(LOOKED_AT)),
    )
  }
  return [...leading, ...led, ...above, ...called].map((one) => one.key)
}

/** In which any concept of the scheme has a name. */
async function languagesOf(strapi: Core.Strapi, scheme: string): Promise<string[]> {
  const rows: { lang: string }[] = await strapi.db
    .connection(LABELS.name)
    .where({ scheme, kind: 'pref' })
    .distinct('lang')
  return rows.map(({ lang }) => lang)
}
