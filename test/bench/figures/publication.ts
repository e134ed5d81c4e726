// Publishing what was just edited, in a running CMS with all three plugins, against the same without them.
import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import { copyCms, type Strapi, sqlite, startCms } from '../../e2e/start-cms.ts'
import { startPostgres } from '../../e2e/start-postgres.ts'
import { createArticle } from '../article.ts'
import type { FigureSource } from '../figure.ts'

const uid = 'api::article.article'

/** Edited and published in turn: more than one round of either side publishes. */
const DRAFTS = 120
/** Issue "Structured metadata", Numbers: over so many publications, so many queries and so much time more at most. */
const PUBLICATIONS = Number(process.env.KANAAL_BENCH_PUBLICATIONS ?? 1_000)
const QUERIES = 12
const TIMES = 1.25
/** Publications whose queries are counted. */
const COUNTED = 100

/** One Strapi a process: on which database, `KANAAL_BENCH_DATABASE` says. */
export const publication: FigureSource = async () => {
  const database = process.env.KANAAL_BENCH_DATABASE === 'postgres' ? 'postgres' : 'sqlite'
  const app = copyCms(`bench-publication-${database}`)
  const postgres = database === 'postgres' ? await startPostgres() : undefined
  if (postgres && !('url' in postgres)) throw new Error(postgres.reason)
  const environment = postgres ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url } : sqlite(app)
  const { strapi, stop } = await startCms(app, { ...environment, KANAAL_GATE: 'off' })
  const close = async () => {
    await stop()
    await postgres?.stop()
    rmSync(app, { recursive: true, force: true })
  }
  try {
    const { edit, publish, renderTo } = await createDesk(strapi)
    const queriesOf = async (isOn: boolean): Promise<number> => {
      await edit(COUNTED)
      const query = countQueries(strapi)
      for (let number = 0; number < COUNTED; number += 1) await publish(isOn)
      return query.stop()
    }
    // The first ones find what is known of every publication after them.
    await edit(2)
    await publish(true)
    await publish(false)
    const more = Math.round(((await queriesOf(true)) - (await queriesOf(false))) / (COUNTED / 10)) / 10
    // What the database itself does is no time of this process.
    const by = postgres ? ('clock' as const) : ('processor' as const)
    const suffix = postgres ? '-postgres' : ''
    return {
      figures: [
        {
          id: `publication-plugins${suffix}`,
          title: `Publishing a 6 kB article that was edited, without rendering, with all three plugins against the same without them; ${database}`,
          by,
          atMost: TIMES,
          operations: PUBLICATIONS,
          queries: { more, atMost: QUERIES },
          ours: { name: 'publish, gates, indexes', run: () => publish(true), prepare: edit },
          peer: { name: 'publish', run: () => publish(false), prepare: edit },
        },
        {
          id: `publication-gate${suffix}`,
          title: `The same with the render gate, which renders every default target first, against the same without it; ${database}`,
          by,
          ours: { name: 'publish, rendered first', run: () => renderTo(publish), prepare: edit },
          peer: { name: 'publish, gates, indexes', run: () => publish(true), prepare: edit },
        },
      ],
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Drafts, and what an editor does with them one after the other. */
async function createDesk(strapi: Strapi) {
  const documents = strapi.documents(uid)
  const participation = kitOf(strapi).participations.get(uid)
  if (!participation) throw new Error(`${uid} does not take part.`)
  const ids: string[] = []
  for (let index = 0; index < DRAFTS; index += 1) {
    const data = { title: `Article ${index}`, slug: `bench-${index}`, body: createArticle(6_000) }
    const { documentId } = await documents.create({ locale: 'nl', data: data as never })
    // The first publication has no earlier one to replace: all that are counted have.
    await documents.publish({ documentId, locale: 'nl' })
    ids.push(documentId)
  }
  const idAt = (turn: number): string => ids[turn % DRAFTS] ?? ''
  let edited = 0
  let published = 0
  return {
    /** Another title and text each time; every fifth for other readers, with other terms. */
    async edit(count: number): Promise<void> {
      // Whoever measures may have left some unpublished.
      edited = published
      for (let number = 0; number < count; number += 1) {
        const turn = edited++
        const round = Math.floor(turn / DRAFTS)
        const isOther = (turn + round) % 5 === 0
        const data = {
          title: `Article ${turn}`,
          body: `${createArticle(6_000)}\nEdition ${turn}.\n`,
          contentMetadata: {
            owner: 'Ann',
            reviewBy: '2030-01-01',
            persona: [isOther ? 'persona:student' : 'persona:ouder'],
          },
          taxonomyTerms: {
            assignments: [
              { key: isOther ? 'topic:rugzak' : 'topic:school' },
              { key: 'persona:ouder', role: 'audience' },
            ],
          },
        }
        await documents.update({ documentId: idAt(turn), locale: 'nl', data: data as never })
      }
    },
    /** The middleware looks at it with every call: off, the same app publishes as if the plugins were not there. */
    async publish(isOn: boolean): Promise<void> {
      participation.enabled = isOn
      try {
        await documents.publish({ documentId: idAt(published++), locale: 'nl' })
      } finally {
        participation.enabled = true
      }
    },
    async renderTo(publish: (isOn: boolean) => Promise<void>): Promise<void> {
      strapi.config.set('plugin::omnichannel.gate', 'error')
      try {
        await publish(true)
      } finally {
        strapi.config.set('plugin::omnichannel.gate', 'off')
      }
    },
  }
}

/** Counts until it is stopped, and what was sent for events after the last commit. */
function countQueries(strapi: Strapi): { stop(): Promise<number> } {
  let queries = 0
  const count = (): void => {
    queries += 1
  }
  strapi.db.connection.on('query', count)
  return {
    async stop() {
      await wait(500)
      strapi.db.connection.off('query', count)
      return queries
    },
  }
}
