// A running CMS and a number -> so many drafts in two languages with metadata of their own, written straight into its tables.
import { insertRows, rebuildIndexes } from '@kanaal/strapi-kit/strapi-server'
import type { Strapi } from './start-cms.ts'

export const DRAFTS_UID = 'api::article.article'
const DRAFTS_LOCALES = ['nl', 'en']

/** As fast as a database takes rows, and then indexed as after a data transfer. @returns ids of the documents, in order */
export async function fillDrafts(strapi: Strapi, name: string, count: number): Promise<string[]> {
  const sql = strapi.db.connection
  // SQLite keeps a moment as a number, PostgreSQL as a timestamp.
  const now = sql.client.dialect === 'postgresql' ? new Date() : Date.now()
  const ids = Array.from({ length: count }, (_, number) => `${name}${String(number).padStart(6, '0')}`)
  const rows = ids.flatMap((document_id, number) =>
    DRAFTS_LOCALES.map((locale) => ({
      ...{ document_id, locale, published_at: null, created_at: now, updated_at: now },
      title: `Bericht ${number}`,
      slug: `${document_id}-${locale}`,
      body: 'Een tekst van enkele woorden, over tassen, pennen en schriften. '.repeat(8),
      content_metadata: JSON.stringify({
        ...{ owner: 'Ann', persona: ['persona:ouder', 'persona:student'], reviewBy: '2030-01-01' },
        keyMessage: `Boodschap ${number}, met een "aanhaling"; en =1+1`,
        callToAction: { label: 'Bestel', href: `/bestel/${number}` },
      }),
    })),
  )
  await insertRows(sql, 'articles', rows)
  await rebuildIndexes(strapi, { uid: DRAFTS_UID })
  return ids
}
