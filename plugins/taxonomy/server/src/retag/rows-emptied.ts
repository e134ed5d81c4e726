// A change of terms -> the published rows that it would leave without a term of a vocabulary that their type needs.
import { type Sql, sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { ASSIGNMENTS } from '../assignment-index'
import type { DocumentRow } from '../document-titles'
import { FIELD } from '../term-fields'
import { schemesInForce } from '../vocabulary/known-schemes'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { chunksOf } from '../vocabulary/rows'
import { MEMBERS } from '../vocabulary/tables'
import type { TermsChange } from './change-terms'

/** By row. What lacks a term already is no worse off, and a draft is asked when it is published. */
export async function rowsEmptied(strapi: Core.Strapi, change: TermsChange): Promise<Set<string>> {
  const sql = await sqlOf(strapi)
  const come = [...(await resolveKeys(sql, change.add)).values()]
  const emptied = new Set<string>()
  for (const { key, settings } of await schemesInForce(strapi)) {
    const types = settings?.requiredFor ?? []
    if (types.length === 0 || (await isAnyOf(sql, key, come))) continue
    for (const some of chunksOf(change.remove)) {
      const rows: DocumentRow[] = await sql(`${ASSIGNMENTS} as row`)
        .join(`${MEMBERS.name} as member`, 'member.concept', 'row.resolved')
        .where({ 'member.scheme': key, 'row.field': FIELD, 'row.status': 'published' })
        .whereIn('row.uid', [...types])
        .whereIn('row.concept', some)
        .whereNotExists(leftOf(sql, key, change.remove))
        .distinct('row.uid', 'row.document_id', 'row.locale', 'row.status')
      for (const row of rows) emptied.add(nameOfRow(row))
    }
  }
  return emptied
}

export const nameOfRow = ({ uid, document_id, locale, status }: DocumentRow): string =>
  [uid, document_id, locale, status].join(' ')

async function isAnyOf(sql: Sql, scheme: string, concepts: readonly string[]): Promise<boolean> {
  const [row] = await sql(MEMBERS.name).where({ scheme }).whereIn('concept', concepts).limit(1)
  return row !== undefined
}

/** Terms of the scheme that stay on the same row, in whatever field. */
const leftOf = (sql: Sql, scheme: string, remove: readonly string[]) =>
  sql(`${ASSIGNMENTS} as own`)
    .join(`${MEMBERS.name} as other`, 'other.concept', 'own.resolved')
    .whereRaw('own.doc = row.doc')
    .whereRaw('own.status = row.status')
    .where('other.scheme', scheme)
    .where((any) => any.whereNot('own.field', FIELD).orWhereNotIn('own.concept', [...remove]))
    .select(sql.raw('1'))
