// Publishing in a running CMS with all three plugins, against the same publication without them; nothing is rendered.
import { rmSync } from 'node:fs'
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import { copyCms, sqlite, startCms } from '../../e2e/start-cms.ts'
import { createArticle } from '../article.ts'
import type { FigureSource } from '../figure.ts'

const uid = 'api::article.article'

/** Published in turn: none is the one that was published just before. */
const DRAFTS = 100

/** `DATABASE_CLIENT=postgres` and `DATABASE_URL` measure PostgreSQL. */
export const publication: FigureSource = async () => {
  const app = copyCms('bench')
  const database = process.env.DATABASE_CLIENT === 'postgres' ? {} : sqlite(app)
  const { strapi, stop } = await startCms(app, { ...database, KANAAL_GATE: 'off' })
  const documents = strapi.documents(uid)
  const ids: string[] = []
  for (let index = 0; index < DRAFTS; index += 1) {
    const data = {
      title: `Article ${index}`,
      slug: `bench-${index}`,
      body: createArticle(6_000),
      contentMetadata: { owner: 'Ann', reviewBy: '2030-01-01', persona: ['persona:ouder'] },
      taxonomyTerms: { assignments: [{ key: 'topic:school' }, { key: 'persona:ouder', role: 'audience' }] },
    }
    ids.push((await documents.create({ locale: 'nl', data: data as never })).documentId)
  }
  const participation = kitOf(strapi).participations.get(uid)
  if (!participation) throw new Error(`${uid} does not take part.`)
  let turn = 0
  let queries = 0
  strapi.db.connection.on('query', () => {
    queries += 1
  })
  /** The middleware looks at it with every call: off, the same app publishes as if the plugins were not there. */
  const publish = async (isOn: boolean): Promise<number> => {
    participation.enabled = isOn
    turn += 1
    queries = 0
    await documents.publish({ documentId: ids[turn % DRAFTS] ?? '', locale: 'nl' })
    return queries
  }
  await publish(true)
  const more = (await publish(true)) - (await publish(false))
  return {
    figures: [
      {
        id: 'publication-plugins',
        title: `Publishing a 6 kB article without rendering, with all three plugins (${more} queries more), against the same without them`,
        ours: { name: 'publish, gates, indexes', run: () => publish(true) },
        peer: { name: 'publish', run: () => publish(false) },
      },
    ],
    async close() {
      await stop()
      rmSync(app, { recursive: true, force: true })
    },
  }
}
