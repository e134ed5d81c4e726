// Published documents -> how many there are for each persona in each stage of the journey, and what can be asked.
import {
  documentsWhere,
  kitOf,
  type MetadataSource,
  type Sql,
  type SubQuery,
  sqlOf,
} from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { Concept, MatrixAnswer, TargetingChoices } from '../../../shared/deliver'
import { getService } from '../get-service'

/** A type, and the filter of Strapi for what of it somebody may read; empty means all. */
export interface ReadableType {
  uid: string
  filters: Record<string, unknown>
}

export interface MatrixQuery {
  types: readonly ReadableType[]
  locale: string | undefined
  /** A target; absent means each of them. */
  channel: string | undefined
  /** Milliseconds since 1970. */
  at: number
}

export const matrix = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What is public and may be read, known as `m`. A permission is about the version that is counted. */
  const publishedRows = (sql: Sql, metadata: MetadataSource, types: readonly ReadableType[]): SubQuery =>
    sql(`${metadata.documents} as m`)
      .where('m.status', 'published')
      .where((any) => {
        any.whereRaw('1 = 0')
        for (const { uid, filters } of types) {
          any.orWhere((one) => {
            one.where('m.uid', uid)
            if (Object.keys(filters).length === 0) return
            const published = { $and: [filters, { publishedAt: { $notNull: true } }] }
            one.whereIn('m.document_id', documentsWhere(strapi, uid, published))
          })
        }
      })

  /** In the order of the vocabulary, then what documents name besides. */
  async function axis(kind: string, facet: string, types: readonly ReadableType[]): Promise<Concept[]> {
    const { metadata, terms } = kitOf(strapi).sources
    const concepts: Concept[] = (await terms?.conceptsOf(kind)) ?? []
    const named: { value: string }[] = metadata
      ? await publishedRows(await sqlOf(strapi), metadata, types)
          .join(`${metadata.facets} as f`, (join) => {
            join.on('f.doc', 'm.doc').andOn('f.status', 'm.status').andOnVal('f.facet', facet)
          })
          .distinct('f.value as value')
          .orderBy('value')
      : []
    const known = new Set(concepts.map(({ key }) => key))
    const others = named.filter(({ value }) => !known.has(value))
    return [...concepts, ...others.map(({ value }) => ({ key: value, label: { en: value } }))]
  }

  return {
    async count({ types, locale, channel, at }: MatrixQuery): Promise<MatrixAnswer> {
      const { metadata } = kitOf(strapi).sources
      const { engine } = await getService(strapi, 'engine').load()
      const channels = channel === undefined ? engine.targets.map(({ id }) => id) : [channel]
      const [personas, stages] = [
        await axis('persona', 'persona', types),
        await axis('journeyStage', 'journeyStage', types),
      ]
      if (!metadata) return { personas, stages, channels, cells: [], everybody: 0 }
      const sql = await sqlOf(strapi)
      const shown = () =>
        publishedRows(sql, metadata, types)
          .join(`${metadata.facets} as c`, (join) => {
            join.on('c.doc', 'm.doc').andOn('c.status', 'm.status')
          })
          .where('c.facet', 'channel')
          .whereIn('c.value', channels)
          .where('c.valid_from', '<=', at)
          .where('c.valid_until', '>', at)
          .modify((one) => {
            if (locale !== undefined) one.whereIn('m.locale', [locale, ''])
          })
      const cells: { persona: string; stage: string; channel: string; count: string | number }[] =
        await shown()
          .join(`${metadata.facets} as p`, (join) => {
            join.on('p.doc', 'm.doc').andOn('p.status', 'm.status').andOnVal('p.facet', 'persona')
          })
          .join(`${metadata.facets} as s`, (join) => {
            join.on('s.doc', 'm.doc').andOn('s.status', 'm.status').andOnVal('s.facet', 'journeyStage')
          })
          .groupBy('p.value', 's.value', 'c.value')
          .select({ persona: 'p.value', stage: 's.value', channel: 'c.value' })
          .countDistinct({ count: 'm.document_id' })
      const [open] = (await shown()
        .where((where) => where.where('m.personas', 0).orWhere('m.stages', 0))
        .countDistinct({ count: 'm.document_id' })) as { count: string | number }[]
      return {
        personas,
        stages,
        channels,
        cells: cells.map(({ count, ...cell }) => ({ ...cell, count: Number(count) })),
        everybody: Number(open?.count ?? 0),
      }
    },

    async choices(types: readonly ReadableType[]): Promise<TargetingChoices> {
      const { engine } = await getService(strapi, 'engine').load()
      return {
        personas: await axis('persona', 'persona', types),
        stages: await axis('journeyStage', 'journeyStage', types),
        segments: await axis('segment', 'segment', types),
        audiences: engine.audiences.map(({ key, label }) => ({
          key,
          label: typeof label === 'string' ? { en: label } : (label as Concept['label']),
        })),
        channels: engine.targets.map(({ id, title, channel }) => ({
          id,
          title: title ?? engine.channels.find((one) => one.id === channel)?.title ?? { en: id },
        })),
        locales: engine.site.locales,
        types: types.map(({ uid }) => {
          const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
          return { uid, name: type?.info?.displayName ?? uid, kind: type?.kind ?? 'collectionType' }
        }),
      }
    },
  }
}
