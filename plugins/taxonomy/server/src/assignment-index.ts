// `taxonomyTerms` of documents -> the table of assignments that queries and counts read.
import {
  type DocumentIndex,
  documentNumber,
  type IndexedDocument,
  type IndexedRow,
  type IndexRow,
  type SelectedRow,
  type Sql,
} from '@kanaal/strapi-kit/strapi-server'
import type { TermAssignment } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { assignedBy } from './read-assigned'
import { termFieldsOf } from './term-fields'
import { SCHEMES_IN_FORCE } from './vocabulary/known-schemes'
import { type Overlay, overlayOf, toSchemesApart } from './vocabulary/published-rows'
import { resolveKeys, type StateRow, statesAsked } from './vocabulary/resolve-keys'
import { chunksOf } from './vocabulary/rows'

export const ASSIGNMENTS = 'kanaal_tax_assignment'

export const createAssignmentIndex = (strapi: Core.Strapi): DocumentIndex => ({
  table: ASSIGNMENTS,
  columns: {
    /** Type, document and locale as one number: counting distinct numbers is several times faster than texts. */
    doc: { type: 'biginteger' },
    /** The same without the locale: facets count a document once, in however many languages it is found. */
    document: { type: 'biginteger' },
    /** The attribute it was chosen in. */
    field: { type: 'string' },
    concept: { type: 'string' },
    /** What the concept stands for now; `''` where there is no such concept. */
    resolved: { type: 'string' },
    role: { type: 'string' },
    weight: { type: 'float' },
    provenance: { type: 'string' },
    /** In which it was chosen, such as `2026-11`, in UTC; `''` where nothing says when. */
    month: { type: 'string' },
  },
  // The first three hold all that a question by terms asks of a row, so that no row is looked up.
  indexes: [
    ['resolved', 'status', 'doc', 'uid', 'locale'],
    ['status', 'doc', 'resolved', 'uid', 'locale'],
    ['status', 'document', 'resolved', 'uid', 'locale', 'doc'],
    ['concept'],
  ],
  attributes: ({ uid }) => termFieldsOf(strapi, uid),
  needs(documents) {
    const keys = new Set(documents.flatMap((document) => keysOf(assignedIn(strapi, document))))
    return keys.size === 0 ? [] : [SCHEMES_IN_FORCE, ...statesAsked(keys)]
  },
  async toRows(document, sql, [apart = [], states]) {
    const { uid, documentId } = document
    const assigned = assignedIn(strapi, document)
    const keys = new Set(keysOf(assigned))
    if (keys.size === 0) return []
    const overlay = await overlayOnce(strapi, apart)
    const resolved = await resolveKeys(sql, keys, { rows: states as StateRow[] | undefined, overlay })
    const whole = documentNumber(uid, documentId, '')
    return assigned.flatMap(({ row: { locale, status }, field, terms }) => {
      const doc = documentNumber(uid, documentId, locale)
      return terms.map(
        ({ key, role, weight, provenance, at }): IndexRow => ({
          locale,
          status,
          doc,
          document: whole,
          field,
          concept: key,
          resolved: resolved.get(key) ?? '',
          role: role ?? '',
          weight: weight ?? 1,
          provenance: provenance ?? 'manual',
          month: monthOf(at),
        }),
      )
    })
  },
})

/** Of an instant that whoever wrote the document says: it may be no date. */
export function monthOf(at: string | undefined): string {
  const moment = new Date(at ?? '')
  const [month = ''] = Number.isNaN(moment.getTime()) ? [] : (moment.toISOString().match(/^\d{4}-\d\d/) ?? [])
  return month
}

interface AssignedField {
  row: IndexedRow
  field: string
  terms: readonly TermAssignment[]
}

/** Read for what is asked before a write, and again for the write. */
const assignedOf = new WeakMap<IndexedDocument, AssignedField[]>()

/** The terms of every row, field by field. */
function assignedIn(strapi: Core.Strapi, document: IndexedDocument): AssignedField[] {
  const known = assignedOf.get(document)
  if (known) return known
  const fields = termFieldsOf(strapi, document.uid)
  const assigned = document.rows.flatMap((row) =>
    fields.map((field) => ({ row, field, terms: assignedBy(row.values[field]) })),
  )
  assignedOf.set(document, assigned)
  return assigned
}

const keysOf = (assigned: ReturnType<typeof assignedIn>): string[] =>
  assigned.flatMap(({ terms }) => terms.map(({ key }) => key))

/** After a concept came, went or was replaced: assignments that it concerns point at what they stand for to readers. */
export async function resolveAgain(strapi: Core.Strapi, sql: Sql, keys: readonly string[]): Promise<void> {
  const concerned = new Set<string>()
  for (const some of chunksOf(keys)) {
    const rows: { concept: string }[] = await sql(ASSIGNMENTS)
      .where((where) => where.whereIn('concept', some).orWhereIn('resolved', some))
      .distinct('concept')
    for (const { concept } of rows) concerned.add(concept)
  }
  if (concerned.size === 0) return
  const resolved = await resolveKeys(sql, concerned, { overlay: await overlayOf(strapi) })
  for (const [concept, target] of resolved) {
    await sql(ASSIGNMENTS).where({ concept }).whereNot({ resolved: target }).update({ resolved: target })
  }
}

const overlays = new WeakMap<readonly SelectedRow[], Promise<Overlay>>()

/** Read once for all documents that are written together: none of those writes changes a vocabulary. */
function overlayOnce(strapi: Core.Strapi, apart: readonly SelectedRow[]): Promise<Overlay> {
  const known = overlays.get(apart) ?? overlayOf(strapi, toSchemesApart(apart))
  overlays.set(apart, known)
  return known
}
