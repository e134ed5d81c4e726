// A running CMS -> what the stories of its metadata are told with: writes, questions, and what the index says.
import { verifyIndexes } from '@kanaal/strapi-kit/strapi-server'
import type { CmsCast } from './cms-cast.ts'
import type { Reply } from './sign-in.ts'

export const uid = 'api::article.article'

export function createMetadataWorld(cast: CmsCast) {
  const strapi = () => cast.cms.strapi
  const sql = (table: string) => strapi().db.connection(table)
  const documents = () => strapi().documents(uid)
  const admin = (method: string, path: string, body?: unknown): Promise<Reply> =>
    cast.as.admin(method, `/content-metadata${path}`, body)
  const indexed = async (documentId: string, status = 'draft', locale = 'nl') =>
    await sql('kanaal_meta_index').where({ document_id: documentId, status, locale }).first()
  const facets = async (documentId: string, facet: string, status = 'draft') =>
    (await sql('kanaal_meta_facet').where({ document_id: documentId, facet, status }).orderBy('value')).map(
      ({ value }: { value: string }) => value,
    )
  /** Rows that no longer agree with the documents. */
  const disagree = async () =>
    (await verifyIndexes(strapi(), { uid }))
      .filter(({ index }) => index.startsWith('content-metadata'))
      .flatMap(({ stale, orphans }) => [...stale, ...orphans])
  const make = async (contentMetadata: object, more: object = {}) =>
    (
      await documents().create({
        locale: 'nl',
        data: cast.entry('Een bericht', { contentMetadata, ...more }) as never,
      })
    ).documentId
  const panel = (documentId: string | undefined, data: object, locale = 'nl') =>
    admin('POST', '/panel', { uid, ...(documentId ? { documentId } : {}), locale, data })
  const property = (reply: Reply, key: string) =>
    reply.json.properties.find((one: { key: string }) => one.key === key)
  return { strapi, sql, documents, admin, indexed, facets, disagree, make, panel, property }
}

export type MetadataWorld = ReturnType<typeof createMetadataWorld>
