// Questions about concepts -> pages of the tree, matches of what somebody types, and all there is about one concept.
import type { Sql, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import { attributesIn, bestMatches, broaderOf, foldLabel, type LabelRow, labelOf } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import {
  type ChangeInfo,
  type ConceptDetail,
  type Impact,
  type LabelMap,
  type Match,
  NOTES,
  type TermInfo,
  type TreePage,
} from '../../../shared/contracts'
import type { Usage } from '../../../shared/usage'
import { type Affecting, affectedDocuments } from '../affected-documents'
import { ASSIGNMENTS } from '../assignment-index'
import { CHANGE } from '../content-types'
import { mappingsOf } from '../mappings-of'
import type { Sight } from '../may-see'
import { mentionsOf } from '../mentions-of'
import { noteResourcesOf } from '../note-resources'
import { toChangeInfo } from '../overviews/scheme-history'
import type { Readable } from '../readable-documents'
import { Missing } from '../refuse'
import { type UsageQuestion, usageOf } from '../usage-of'
import { labelsOf, pathsOf } from '../vocabulary/describe-concepts'
import { knownSchemes } from '../vocabulary/known-schemes'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { chunksOf, findConcepts, keysOfUris, schemeLabel } from '../vocabulary/rows'
import { sharedIn } from '../vocabulary/shared-concepts'
import { CLOSURE, LABELS, LINKS, TOUCHED } from '../vocabulary/tables'
import { childrenOf, toNodes, topsOf } from '../vocabulary/tree-pages'

/** Candidates that are looked at before the best are chosen. */
const CANDIDATES = 400

export interface PageOf {
  language: string
  start: number
  limit: number
  sight?: Sight
  /** Documents that are counted; all of them without. */
  readable?: Readable
}

export const browser = ({ strapi }: { strapi: Core.Strapi }) => {
  const sql = () => strapi.db.connection

  const service = {
    /** Without a parent: what stands on top of the scheme, orphans included. Sorted as people of the language sort. */
    async children(scheme: string, parent: string | undefined, page: PageOf): Promise<TreePage> {
      const all = parent === undefined ? await topsOf(sql(), scheme) : await childrenOf(sql(), scheme, parent)
      const seen = await page.sight?.among(all)
      const keys = all.filter((key) => seen?.has(key) ?? true)
      const labels = await labelsOf(sql(), keys)
      const collator = new Intl.Collator(page.language, { numeric: true })
      const named = keys
        .map((key) => ({ key, name: nameOf(key, labels.get(key), page.language) }))
        .sort((a, b) => collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
      const some = named.slice(page.start, page.start + page.limit).map(({ key }) => key)
      return { nodes: await toNodes(sql(), scheme, some, labels, page.readable), total: keys.length }
    },

    /** Case and accents do not count. Best first: the whole label, its beginning, a word's beginning, anywhere. */
    async search(
      query: string,
      options: {
        language: string
        schemes?: string[] | undefined
        limit: number
        withDeprecated?: boolean
        branch?: string | undefined
        leafOnly?: boolean | undefined
        sight?: Sight
      },
    ): Promise<Match[]> {
      const folded = foldLabel(query)
      if (folded === '') return []
      const pattern = folded.replace(/[\\%_]/g, '\\$&')
      const rows: LabelRow[] = await sql()(`${LABELS.name} as label`)
        .join('kanaal_concepts as concept', 'concept.key', 'label.concept')
        .whereRaw("label.folded like ? escape '\\'", [`%${pattern}%`])
        .modify((sqlQuery) => {
          if (options.schemes) keepMembers(sql(), sqlQuery, options.schemes)
          options.sight?.keep(sqlQuery, { scheme: 'label.scheme', concept: 'label.concept' })
          if (!options.withDeprecated) sqlQuery.where('concept.deprecated', false)
          const closure = sql()(CLOSURE.name)
          if (options.branch !== undefined) {
            const below = closure.clone().where({ ancestor: options.branch }).where('depth', '>', 0)
            sqlQuery.whereIn('label.concept', below.select('descendant'))
          }
          if (options.leafOnly) {
            sqlQuery.whereNotIn('label.concept', closure.clone().where('depth', 1).distinct('ancestor'))
          }
        })
        .orderByRaw('length(label.folded)')
        .limit(CANDIDATES)
        .select('label.concept', 'label.scheme', 'label.lang', 'label.kind', 'label.literal', 'label.folded')
      const chosen = bestMatches(rows, folded, options)
      const keys = chosen.map(({ concept }) => concept)
      const [labels, paths] = [await labelsOf(sql(), keys), await pathsOf(sql(), keys)]
      return chosen.map(({ concept, scheme, lang, kind, literal }) => ({
        key: concept,
        scheme,
        label: labels.get(concept) ?? {},
        path: paths.get(concept) ?? [],
        matched: { text: literal, lang, kind },
      }))
    },

    /** In the order asked for; keys that nothing has are left out. */
    async describe(keys: readonly string[]): Promise<TermInfo[]> {
      const rows = new Map((await findConcepts(strapi, keys)).map((row) => [row.key, row]))
      const [labels, paths] = [await labelsOf(sql(), rows.keys()), await pathsOf(sql(), rows.keys())]
      const resolved = await resolveKeys(sql(), rows.keys())
      const schemes = new Map((await knownSchemes(strapi)).map((scheme) => [scheme.key, schemeLabel(scheme)]))
      return [...new Set(keys)].flatMap((key): TermInfo[] => {
        const row = rows.get(key)
        if (!row) return []
        const successor = resolved.get(key)
        return [
          {
            key,
            scheme: row.scheme,
            schemeLabel: schemes.get(row.scheme) ?? {},
            label: labels.get(key) ?? {},
            path: paths.get(key) ?? [],
            deprecated: Boolean(row.deprecated),
            ...(successor && successor !== key ? { replacedBy: successor } : {}),
          },
        ]
      })
    },

    /** Without what whoever asks may do with it, and without what checks find. */
    async detail(key: string): Promise<Omit<ConceptDetail, 'may' | 'findings'>> {
      const [row] = await findConcepts(strapi, [key])
      const [info] = await service.describe([key])
      if (!row || !info) throw new Missing('concept-missing', { key })
      const { skos } = row
      const linked = await keysOfUris(sql(), [...broaderOf(row), ...(skos.related ?? [])])
      const toKeys = (uris: readonly string[]) => uris.flatMap((uri) => linked.get(uri) ?? [])
      return {
        ...info,
        uri: row.uri,
        version: row.version,
        altLabel: named(skos.altLabel),
        hiddenLabel: named(skos.hiddenLabel),
        notes: Object.fromEntries(NOTES.flatMap((name) => (skos[name] ? [[name, named(skos[name])]] : []))),
        noteResources: await noteResourcesOf(strapi, row),
        notation: (skos.notation ?? []).map(({ value }) => value),
        broader: await service.describe(toKeys(broaderOf(row))),
        related: await service.describe(toKeys(skos.related ?? [])),
        ...(await mappingsOf(sql(), row, service.describe)),
        attributes: attributesIn(skos),
        changes: await changesOf(strapi, key),
      }
    },

    /** Documents that store each key, also where another concept took its place. */
    async storedOn(keys: readonly string[]): Promise<Map<string, number>> {
      const counts = new Map<string, number>()
      for (const some of chunksOf(keys)) {
        const rows: { concept: string; rows: number }[] = await sql()(ASSIGNMENTS)
          .whereIn('concept', some)
          .groupBy('concept')
          .select('concept')
          .countDistinct({ rows: 'doc' })
        for (const { concept, rows: count } of rows) counts.set(concept, Number(count))
      }
      return counts
    },

    usage: (question: UsageQuestion): Promise<Usage> => usageOf(strapi, question),

    /** Before a change: who would notice. */
    async impact(about: Affecting, readable: Readable): Promise<Impact> {
      const { key } = about
      const below = await sql()(CLOSURE.name)
        .where({ ancestor: key })
        .where('depth', '>', 0)
        .count({ rows: '*' })
        .first()
      const led = await sql()(LINKS.name)
        .where({ target: key, kind: 'isReplacedBy' })
        .count({ rows: '*' })
        .first()
      return {
        ...(await affectedDocuments(strapi, about, readable)),
        narrower: Number(below?.rows ?? 0),
        redirects: Number(led?.rows ?? 0),
        mentions: await mentionsOf(strapi, key),
      }
    },
  }
  return service
}

/** Labels of what a scheme keeps, and of what is in it and kept in another one: of that there is little. */
function keepMembers(sql: Sql, labels: SubQuery, schemes: readonly string[]): void {
  labels.where((any) => {
    any.whereIn('label.scheme', [...schemes])
    for (const scheme of schemes) any.orWhereIn('label.concept', sharedIn(sql, scheme))
  })
}

const nameOf = (key: string, label: LabelMap = {}, language: string): string =>
  labelOf({ key, prefLabel: label, standIns: Object.keys(label) }, language)

const named = (texts: Record<string, string[]> | undefined): Record<string, string[]> =>
  Object.fromEntries(Object.entries(texts ?? {}).map(([lang, list]) => [lang === '' ? 'und' : lang, list]))

/** Changes that people look back at. */
const CHANGES = 50

/** Those about the concept, and those about another that wrote it as well. */
async function changesOf(strapi: Core.Strapi, key: string): Promise<ChangeInfo[]> {
  const touching: { change: string }[] = await strapi.db
    .connection(TOUCHED.name)
    .where({ concept: key })
    .orderBy('id', 'desc')
    .limit(CHANGES)
    .select('change')
  const rows = await strapi.db.query(CHANGE).findMany({
    where: { $or: [{ concept: key }, { documentId: { $in: touching.map(({ change }) => change) } }] },
    select: ['documentId', 'action', 'concept', 'createdAt', 'by', 'reason', 'undone'],
    orderBy: { id: 'desc' },
    limit: CHANGES,
  })
  return rows.map(toChangeInfo)
}
