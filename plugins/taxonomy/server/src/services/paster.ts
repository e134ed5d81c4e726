// A pasted list or table and a place in a scheme -> what it would add there, or has added: one change that can be undone.
import { slugOf } from '@kanaal/content'
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { type Concept, createGraph, labelIn, parseVocabulary } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PasteReport, PasteRow } from '../../../shared/overviews'
import { foldLabel } from '../fold-label'
import { applyChange, type Edit } from '../vocabulary/apply-change'
import { pathsOf } from '../vocabulary/describe-concepts'
import { refuse, withBroader } from '../vocabulary/edit-concept'
import { conceptKeyOf } from '../vocabulary/keys'
import { joinTexts, withoutKnown } from '../vocabulary/merge-concepts'
import { type ConceptRow, conceptsOf, findScheme, type SchemeRow } from '../vocabulary/rows'
import { CLOSURE, LABELS } from '../vocabulary/tables'
import type { Who } from './editor'

/** More than anybody looks through in a preview; a file of that size is imported. */
const CONCEPTS = 2000

export interface Pasted {
  scheme: string
  /** Without it, on top of the scheme. */
  parent?: string | undefined
  text: string
  language: string
  dryRun: boolean
}

export const paster = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws RefusedVocabulary with the line that cannot be read. */
  async paste({ scheme: key, parent, text, language, dryRun }: Pasted, who: Who = {}): Promise<PasteReport> {
    const scheme = await findScheme(strapi, key)
    if (!scheme) throw new errors.NotFoundError(`There is no scheme "${key}".`)
    const parsed = await parseVocabulary(text, { baseUri: `${PASTED}:`, language })
    if (parsed.concepts.length > CONCEPTS) {
      refuse(
        ['text'],
        `${parsed.concepts.length} concepts; at most ${CONCEPTS} are pasted. Import them as a file.`,
      )
    }
    const stored = await conceptsOf(strapi, key)
    const home = parent === undefined ? undefined : stored.find((row) => row.key === parent)
    if (parent !== undefined && !home) throw new errors.NotFoundError(`There is no concept "${parent}".`)
    const plan = await planOf(strapi, scheme, home, stored, parsed, language)
    const report: PasteReport = {
      written: false,
      rows: plan.rows,
      added: plan.rows.filter(({ change }) => change === 'added').length,
      changed: plan.rows.filter(({ change }) => change === 'changed').length,
    }
    if (dryRun) return report
    if (plan.edits.length === 0) return { ...report, written: true }
    const concept = parent ?? plan.edits[0]?.after?.key ?? ''
    const { edits } = plan
    const change = await applyChange(strapi, { action: 'paste', scheme: key, concept, edits, ...who })
    return { ...report, written: true, change }
  },
})

const PASTED = 'urn:kanaal:pasted'

interface Plan {
  rows: PasteRow[]
  edits: Edit[]
}

async function planOf(
  strapi: Core.Strapi,
  scheme: SchemeRow,
  home: ConceptRow | undefined,
  stored: readonly ConceptRow[],
  parsed: Awaited<ReturnType<typeof parseVocabulary>>,
  language: string,
): Promise<Plan> {
  const sql = strapi.db.connection
  const graph = createGraph(parsed)
  const keys = new Set(stored.map(({ key }) => key))
  const uris = new Set(stored.map(({ uri }) => uri))
  const byName = await namesOf(strapi, scheme.key)
  const below = await childrenByParent(strapi, scheme.key)
  const rows = new Map(stored.map((row) => [row.key, row]))
  const plan: Plan = { rows: [], edits: [] }
  const elsewhere: [PasteRow, string][] = []

  const base = /[/#:]$/.test(scheme.uri)
    ? scheme.uri
    : scheme.uri + (scheme.uri.startsWith('urn:') ? ':' : '/')
  // Of other vocabularies, too: asked once, and not for each pasted line.
  for (const uri of await urisBelow(sql, base)) uris.add(uri)
  const freshUri = (parent: string | undefined, label: string): string => {
    const name = slugOf(label) || 'concept'
    const wanted = [name, ...(parent ? [`${parent.slice(parent.indexOf(':') + 1)}-${name}`] : [])]
    for (let count = 1; ; count++) {
      const uri = base + (wanted[count - 1] ?? `${name}-${count}`)
      if (uris.has(uri)) continue
      uris.add(uri)
      return uri
    }
  }

  const walk = (uri: string, parent: ConceptRow | undefined, level: number): void => {
    const concept = graph.concept(uri)
    if (!concept) return
    const label = labelIn(concept, language)
    const namesakes = byName.get(foldLabel(label)) ?? []
    const known = namesakes.find((key) => (below.get(parent?.key ?? '') ?? new Set()).has(key))
    const before = known === undefined ? undefined : rows.get(known)
    const row: PasteRow = { label, level, change: 'same' }
    plan.rows.push(row)
    let after = before
    if (before) {
      after = withWords(before, concept)
      if (JSON.stringify(after.skos) !== JSON.stringify(before.skos)) {
        row.change = 'changed'
        plan.edits.push({ before, after })
      }
    } else {
      row.change = 'added'
      const [other] = namesakes
      if (other) elsewhere.push([row, other])
      const fresh = freshUri(parent?.key, label)
      const key = conceptKeyOf(scheme.key, fresh, keys)
      keys.add(key)
      after = toRow(concept, { key, uri: fresh, scheme, parent })
      plan.edits.push({ after })
    }
    for (const child of graph.narrower(uri)) walk(child, after, level + 1)
  }
  const tops = parsed.concepts.filter(({ uri }) => graph.broader(uri).length === 0)
  for (const { uri } of tops) walk(uri, home, 1)

  const paths = await pathsOf(
    sql,
    elsewhere.map(([, key]) => key),
  )
  for (const [row, key] of elsewhere) {
    const { skos } = rows.get(key) ?? {}
    const own = { key, label: { und: skos ? labelIn({ ...skos, uri: key }, language) : key } }
    row.elsewhere = [...(paths.get(key) ?? []), own]
  }
  return plan
}

function toRow(
  { uri: _uri, broader: _broader, narrower: _narrower, topConceptOf: _top, inScheme: _in, ...skos }: Concept,
  place: { key: string; uri: string; scheme: SchemeRow; parent: ConceptRow | undefined },
): ConceptRow {
  const { key, uri, scheme, parent } = place
  const row: ConceptRow = {
    key,
    uri,
    scheme: scheme.key,
    deprecated: false,
    version: 0,
    skos: { ...skos, types: ['http://www.w3.org/2004/02/skos/core#Concept'], inScheme: [scheme.uri] },
  }
  return withBroader(row, parent ? [parent.uri] : [], scheme.uri)
}

/** Adds what the pasted concept says more; takes nothing away. */
function withWords(row: ConceptRow, { altLabel, hiddenLabel, definition, prefLabel }: Concept): ConceptRow {
  const skos = { ...row.skos }
  for (const [language, texts] of Object.entries(prefLabel ?? {})) {
    if (!skos.prefLabel?.[language]) skos.prefLabel = { ...skos.prefLabel, [language]: texts }
  }
  const more = { altLabel: withoutKnown(altLabel, skos), hiddenLabel: withoutKnown(hiddenLabel, skos) }
  for (const [name, texts] of Object.entries(more) as ['altLabel' | 'hiddenLabel', typeof more.altLabel][]) {
    if (Object.keys(texts).length > 0) skos[name] = joinTexts(skos[name] ?? {}, texts)
  }
  for (const [language, texts] of Object.entries(definition ?? {})) {
    if (!skos.definition?.[language]) skos.definition = { ...skos.definition, [language]: texts }
  }
  return { ...row, skos }
}

async function urisBelow(sql: Sql, base: string): Promise<string[]> {
  const pattern = `${base.replace(/[\\%_]/g, '\\$&')}%`
  const rows: { uri: string }[] = await sql('kanaal_concepts')
    .whereRaw("uri like ? escape '\\'", [pattern])
    .select('uri')
  return rows.map(({ uri }) => uri)
}

async function namesOf(strapi: Core.Strapi, scheme: string): Promise<Map<string, string[]>> {
  const rows: { concept: string; folded: string }[] = await strapi.db
    .connection(LABELS.name)
    .where({ scheme, kind: 'pref' })
    .orderBy('concept')
    .select('concept', 'folded')
  const names = new Map<string, string[]>()
  for (const { concept, folded } of rows) names.set(folded, [...(names.get(folded) ?? []), concept])
  return names
}

/** `''` has what stands below nothing. */
async function childrenByParent(strapi: Core.Strapi, scheme: string): Promise<Map<string, Set<string>>> {
  const sql = strapi.db.connection
  const own = () => sql('kanaal_concepts').where({ scheme }).select('key')
  const links: { ancestor: string; descendant: string }[] = await sql(CLOSURE.name)
    .whereIn('descendant', own())
    .where({ depth: 1 })
    .select('ancestor', 'descendant')
  const children = new Map<string, Set<string>>()
  const placed = new Set<string>()
  for (const { ancestor, descendant } of links) {
    placed.add(descendant)
    children.set(ancestor, (children.get(ancestor) ?? new Set()).add(descendant))
  }
  const all: { key: string }[] = await own()
  children.set('', new Set(all.map(({ key }) => key).filter((key) => !placed.has(key))))
  return children
}
