// Stored schemes -> what the admin and the public API tell of them; and a scheme as a vocabulary, in any form.

import { inTransaction } from '@kanaal/strapi-kit/strapi-server'
import {
  type Format,
  isUnseen,
  stateBothWays,
  type Vocabulary,
  withXlLabels,
  writeVocabulary,
} from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { LabelMap, SchemeInfo, SchemeKind } from '../../../shared/contracts'
import type { SchemeSettings } from '../../../shared/overviews'
import { ALIAS, CHANGE, CONCEPT, SCHEME } from '../content-types'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { leaveNotes } from '../vocabulary/leave-notes'
import { markRoots } from '../vocabulary/mark-roots'
import { forgetConcepts } from '../vocabulary/project-concepts'
import { type Overlay, overlayOf, publishedMembers } from '../vocabulary/published-rows'
import { refuseNeeded } from '../vocabulary/refuse-needed'
import {
  chunksOf,
  conceptsOf,
  findScheme,
  listSchemes,
  type SchemeRow,
  schemeLabel,
  toVocabulary,
} from '../vocabulary/rows'
import { sharedIn } from '../vocabulary/shared-concepts'
import { CLOSURE, LABELS, MEMBERS, TOUCHED } from '../vocabulary/tables'

export const schemes = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = {
    async list(): Promise<SchemeInfo[]> {
      const sql = strapi.db.connection
      const counts: { scheme: string; rows: number }[] = await sql(MEMBERS.name)
        .groupBy('scheme')
        .select('scheme')
        .count({ rows: '*' })
      const languages: { scheme: string; lang: string }[] = await sql(LABELS.name)
        .where('kind', 'pref')
        .distinct('scheme', 'lang')
      const rows = await listSchemes(strapi)
      for (const { key } of rows) {
        const shared: { lang: string }[] = await sql(LABELS.name)
          .whereIn('concept', sharedIn(sql, key))
          .where('kind', 'pref')
          .distinct('lang')
        for (const { lang } of shared) languages.push({ scheme: key, lang })
      }
      return rows.map((row) => ({
        key: row.key,
        uri: row.uri,
        kind: row.kind,
        version: row.version,
        label: schemeLabel(row),
        attributes: row.attributes ?? [],
        settings: row.settings ?? {},
        ...(row.published ? { publishedAt: row.published.at } : {}),
        concepts: Number(counts.find(({ scheme }) => scheme === row.key)?.rows ?? 0),
        languages: [
          ...new Set(
            languages.flatMap(({ scheme, lang }) => (scheme === row.key && lang !== '' ? [lang] : [])),
          ),
        ].sort(),
      }))
    },

    async find(key: string): Promise<SchemeInfo> {
      const info = (await service.list()).find((one) => one.key === key)
      if (!info) throw new Missing('scheme-missing', { key })
      return info
    },

    /** What caches ask: it differs when any scheme or concept does. */
    async versions(): Promise<string> {
      const rows: Pick<SchemeRow, 'key' | 'version'>[] = await strapi.db
        .connection('kanaal_schemes')
        .select('key', 'version')
        .orderBy('key')
      return rows.map(({ key, version }) => `${key}@${version}`).join(' ')
    },

    async create(input: {
      key: string
      uri?: string | undefined
      kind: SchemeKind
      label: LabelMap
    }): Promise<void> {
      const { key, kind, label } = input
      if (await findScheme(strapi, key)) refuse(['key'], 'scheme-there', { key })
      const uri = input.uri ?? `urn:kanaal:${key}`
      const taken = (await listSchemes(strapi)).some((scheme) => scheme.uri === uri)
      if (taken) refuse(['uri'], 'uri-there', { uri })
      await strapi.db.query(SCHEME).create({
        data: {
          key,
          uri,
          kind,
          version: 1,
          skos: withLabel({ types: [SKOS_SCHEME] }, label),
          attributes: [],
          settings: {},
          extra: {},
        },
      })
    },

    async update(
      key: string,
      input: {
        kind?: SchemeKind | undefined
        label?: LabelMap | undefined
        settings?: SchemeSettings | undefined
        /** What somebody saw; without it the change is made to whatever is there. */
        version?: number | undefined
      },
    ): Promise<void> {
      const row = await findScheme(strapi, key)
      if (!row) throw new Missing('scheme-missing', { key })
      const { version } = row
      if (input.version !== undefined && input.version !== version) throw new VersionConflict(key)
      const skos = input.label ? withLabel(row.skos, input.label) : row.skos
      const settings = input.settings ?? row.settings ?? {}
      const data = { kind: input.kind ?? row.kind, skos, settings, version: version + 1 }
      const { count } = await strapi.db.query(SCHEME).updateMany({ where: { key, version }, data })
      // Two at the same moment read the same.
      if (count !== 1) throw new VersionConflict(key)
    },

    /** Refused while a document, another scheme, a link or a collection of another one has one of its concepts. */
    async remove(key: string): Promise<void> {
      const row = await findScheme(strapi, key)
      if (!row) throw new Missing('scheme-missing', { key })
      await inTransaction(strapi, async (sql) => {
        await refuseNeeded(strapi, sql, key)
        await leaveNotes(strapi, row)
        const keys = (await conceptsOf(strapi, key)).map((concept) => concept.key)
        await forgetConcepts(sql, keys)
        for (const some of chunksOf(keys)) {
          await sql(CLOSURE.name).whereIn('ancestor', some).orWhereIn('descendant', some).delete()
        }
        await markRoots(sql, keys)
        // Of concepts that another scheme keeps: they were in this one as well.
        await sql(MEMBERS.name).where({ scheme: key }).delete()
        await strapi.db.query(CONCEPT).deleteMany({ where: { scheme: key } })
        const changes = sql('kanaal_concept_changes').where({ scheme: key }).select('document_id')
        await sql(TOUCHED.name).whereIn('change', changes).delete()
        await strapi.db.query(CHANGE).deleteMany({ where: { scheme: key } })
        await strapi.db.query(ALIAS).deleteMany({ where: { scheme: key } })
        await strapi.db.query(SCHEME).delete({ where: { key } })
      })
    },

    async vocabulary(keys?: readonly string[], overlay: Overlay = new Map()): Promise<Vocabulary> {
      const all = await listSchemes(strapi)
      const wanted = keys ? all.filter(({ key }) => keys.includes(key)) : all
      const others = all.filter((row) => !wanted.includes(row))
      const found = await Promise.all(wanted.map((row) => publishedMembers(strapi, row, overlay)))
      const concepts = new Map(found.flat().map((row) => [row.key, row]))
      return toVocabulary(wanted, [...concepts.values()], others)
    },

    /** As readers see it: without what is only in the working copy. */
    async published(keys?: readonly string[]): Promise<Vocabulary> {
      return service.vocabulary(keys, await overlayOf(strapi, await listSchemes(strapi)))
    },

    /** The same vocabulary gives the same bytes. */
    async export(key: string, format: Format, labels: 'core' | 'xl' = 'core'): Promise<string> {
      await service.find(key)
      const vocabulary = stateBothWays(await service.vocabulary([key]))
      if (labels === 'core') return writeVocabulary(vocabulary, format).text
      if (TABLES.includes(format)) refuse(['labels'], 'xl-in-table', { format })
      return writeVocabulary(withXlLabels(vocabulary), format).text
    },
  }
  return service
}

/** Forms without a place for labels that are resources. */
const TABLES: readonly Format[] = ['csv', 'tsv', 'text']
const SKOS_SCHEME = 'http://www.w3.org/2004/02/skos/core#ConceptScheme'

const withLabel = (skos: SchemeRow['skos'], label: LabelMap): SchemeRow['skos'] => ({
  ...skos,
  prefLabel: Object.fromEntries(
    Object.entries(label).flatMap(([language, text]): [string, string[]][] =>
      isUnseen(text) ? [] : [[language === 'und' ? '' : language, [text.trim()]]],
    ),
  ),
})
