// Published documents -> how many there are for each persona in each stage of the journey, and what can be asked.
import { kitOf, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { Concept, MatrixAnswer, TargetingChoices } from '../../../shared/deliver'
import { getService } from '../get-service'

export interface MatrixQuery {
  uids: readonly string[]
  locale: string | undefined
  /** A target; absent means each of them. */
  channel: string | undefined
  /** Milliseconds since 1970. */
  at: number
}

export const matrix = ({ strapi }: { strapi: Core.Strapi }) => {
  /** In the order of the vocabulary, then what documents name besides. */
  async function axis(kind: string, facet: string): Promise<Concept[]> {
    const { metadata, terms } = kitOf(strapi).sources
    const concepts: Concept[] = (await terms?.conceptsOf(kind)) ?? []
    const named: { value: string }[] = metadata
      ? await (await sqlOf(strapi))(metadata.facets).where({ facet }).distinct('value').orderBy('value')
      : []
    const known = new Set(concepts.map(({ key }) => key))
    const others = named.filter(({ value }) => !known.has(value))
    return [...concepts, ...others.map(({ value }) => ({ key: value, label: { en: value } }))]
  }

  return {
    async count({ uids, locale, channel, at }: MatrixQuery): Promise<MatrixAnswer> {
      const { metadata } = kitOf(strapi).sources
      const { engine } = await getService(strapi, 'engine').load()
      const channels = channel === undefined ? engine.targets.map(({ id }) => id) : [channel]
      const [personas, stages] = [
        await axis('persona', 'persona'),
        await axis('journeyStage', 'journeyStage'),
      ]
      if (!metadata) return { personas, stages, channels, cells: [], everybody: 0 }
      const sql = await sqlOf(strapi)
      const shown = () =>
        sql(`${metadata.documents} as m`)
          .join(`${metadata.facets} as c`, (join) => {
            join.on('c.doc', 'm.doc').andOn('c.status', 'm.status')
          })
          .where({ 'm.status': 'published', 'c.facet': 'channel' })
          .whereIn('m.uid', [...uids])
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
          .count({ count: '*' })
      const [open] = (await shown()
        .where((where) => where.where('m.personas', 0).orWhere('m.stages', 0))
        .countDistinct({ count: 'm.doc' })) as { count: string | number }[]
      return {
        personas,
        stages,
        channels,
        cells: cells.map(({ count, ...cell }) => ({ ...cell, count: Number(count) })),
        everybody: Number(open?.count ?? 0),
      }
    },

    async choices(): Promise<TargetingChoices> {
      const { engine } = await getService(strapi, 'engine').load()
      const types = getService(strapi, 'feed').uids()
      return {
        personas: await axis('persona', 'persona'),
        stages: await axis('journeyStage', 'journeyStage'),
        segments: await axis('segment', 'segment'),
        audiences: engine.audiences.map(({ key, label }) => ({
          key,
          label: typeof label === 'string' ? { en: label } : (label as Concept['label']),
        })),
        channels: engine.targets.map(({ id, title, channel }) => ({
          id,
          title: title ?? engine.channels.find((one) => one.id === channel)?.title ?? { en: id },
        })),
        locales: engine.site.locales,
        types: types.map((uid) => {
          const type = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]
          return { uid, name: type?.info?.displayName ?? uid, kind: type?.kind ?? 'collectionType' }
        }),
      }
    },
  }
}
