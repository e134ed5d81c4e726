// A filter of Strapi -> the documents of a type that pass it, as a sub-query.
import type { Core } from '@strapi/strapi'
import type { SubQuery } from './sources'

/** Gives `document_id`. Never a list: a site may have any number of documents. */
export function documentsWhere(strapi: Core.Strapi, uid: string, filters: Record<string, unknown>): SubQuery {
  const query = strapi.db.entityManager.createQueryBuilder(uid)
  return query.init({ where: filters, select: ['documentId'] }).getKnexQuery() as SubQuery
}
