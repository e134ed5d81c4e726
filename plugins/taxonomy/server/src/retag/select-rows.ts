// What somebody asks for -> the rows of documents that a change of terms concerns, and the keys that are meant.
import type { Sql, SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { RetagRequest } from '../../../shared/retag'
import { ASSIGNMENTS } from '../assignment-index'
import { type Changeable, keepChangeable } from '../changeable-documents'
import type { DocumentRow } from '../document-titles'
import { getService } from '../get-service'
import { FIELD } from '../term-fields'
import { chunksOf } from '../vocabulary/rows'
import type { TermsChange } from './change-terms'
import { nameOfRow, rowsEmptied } from './rows-emptied'

/**
 * Rows that may be changed, have one of the terms, or something that stands for it now, and would be another after it;
 * in one order, so that a run can go on.
 */
async function selectRows(
  strapi: Core.Strapi,
  { terms, expand, uid, locale, statuses }: RetagRequest['select'],
  change: TermsChange,
  changeable: Changeable,
): Promise<DocumentRow[]> {
  const around = getService(strapi, 'query').keysAround(terms, expand)
  return strapi.db
    .connection(ASSIGNMENTS)
    .whereIn('resolved', around)
    .where({ field: FIELD })
    .whereIn('status', [...statuses])
    .modify((query) => {
      keepChangeable(query, changeable)
      keepDiffering(strapi.db.connection, query, change)
      if (uid !== undefined) query.where({ uid })
      if (locale !== undefined) query.where({ locale })
    })
    .distinct('uid', 'document_id', 'locale', 'status')
    .orderBy(['uid', 'document_id', 'locale', 'status'])
}

/** Those that are changed, and those that stay, for they would lack a term that their type needs. */
export async function rowsOfChange(
  strapi: Core.Strapi,
  select: RetagRequest['select'],
  change: TermsChange,
  changeable: Changeable,
): Promise<Record<'rows' | 'kept', DocumentRow[]>> {
  const all = await selectRows(strapi, select, change, changeable)
  const emptied = await rowsEmptied(strapi, change)
  const isKept = (row: DocumentRow): boolean => emptied.has(nameOfRow(row))
  return { rows: all.filter((row) => !isKept(row)), kept: all.filter(isKept) }
}

/** As `changeTerms` judges each row: it lacks something that comes, or has something that goes. */
function keepDiffering(sql: Sql, query: SubQuery, { add, remove }: TermsChange): void {
  const storing = (keys: readonly string[]) =>
    sql(`${ASSIGNMENTS} as own`)
      .whereRaw(`own.doc = ${ASSIGNMENTS}.doc`)
      .whereRaw(`own.status = ${ASSIGNMENTS}.status`)
      .where('own.field', FIELD)
      .whereIn('own.concept', keys)
      .select(sql.raw('1'))
  query.where((any) => {
    any.whereExists(storing(remove))
    for (const key of add) any.orWhereNotExists(storing([key]))
  })
}

/** The keys themselves, and stored keys of concepts that were merged into them. */
export async function aliasesOf(strapi: Core.Strapi, keys: readonly string[]): Promise<string[]> {
  const all = new Set(keys)
  for (const some of chunksOf(keys)) {
    const rows: { concept: string }[] = await strapi.db
      .connection(ASSIGNMENTS)
      .whereIn('resolved', some)
      .distinct('concept')
    for (const { concept } of rows) all.add(concept)
  }
  return [...all].sort()
}
