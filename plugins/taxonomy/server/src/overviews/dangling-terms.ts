// Terms of documents -> those that no concept stands behind any more, with how many documents have each.
import type { Core } from '@strapi/strapi'
import type { DanglingTerm } from '../../../shared/overviews'
import { ASSIGNMENTS } from '../assignment-index'

/** Keys of one list. */
const LISTED = 500

export async function danglingTerms(
  strapi: Core.Strapi,
  { uid }: { uid?: string | undefined },
): Promise<DanglingTerm[]> {
  const rows: { concept: string; documents: number }[] = await strapi.db
    .connection(ASSIGNMENTS)
    .where({ resolved: '' })
    .modify((query) => {
      if (uid !== undefined) query.where({ uid })
    })
    .groupBy('concept')
    .orderBy('concept')
    .limit(LISTED)
    .select('concept')
    .countDistinct({ documents: 'doc' })
  return rows.map(({ concept, documents }) => ({ key: concept, documents: Number(documents) }))
}
