// A concept -> the documents that have it, by name, and the channels that show those that are public.
import { kitOf, type SubQuery } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import type { Impact } from '../../shared/contracts'
import { ASSIGNMENTS } from './assignment-index'
import { keepTypes, type Readable } from './readable-documents'
import { CLOSURE } from './vocabulary/tables'

/** Documents that people look through before a change. */
const LISTED = 50

interface AssignmentRow {
  uid: string
  document_id: string
  locale: string
  status: 'draft' | 'published'
}

/** What is asked about: a concept alone, or with all that stands below it and goes where it goes. */
export interface Affecting {
  key: string
  withNarrower: boolean
}

/** All are counted; named are those that whoever asks may read. */
export async function affectedDocuments(
  strapi: Core.Strapi,
  { key, withNarrower }: Affecting,
  readable: Readable,
): Promise<Pick<Impact, 'documents' | 'total' | 'published' | 'channels'>> {
  const sql = strapi.db.connection
  const concerned = () => {
    const rows = sql(ASSIGNMENTS)
    if (!withNarrower) return rows.where({ resolved: key })
    return rows.whereIn('resolved', sql(CLOSURE.name).where({ ancestor: key }).select('descendant'))
  }
  const count = async (more: object): Promise<number> => {
    const [row] = await concerned().where(more).countDistinct({ rows: 'doc' })
    return Number(row?.rows ?? 0)
  }
  // Once a document: what is public says more than its draft.
  const rows: AssignmentRow[] = await concerned()
    .modify((named) => keepTypes(named, readable))
    .groupBy('uid', 'document_id', 'locale')
    .orderBy(['uid', 'document_id', 'locale'])
    .limit(LISTED)
    .select('uid', 'document_id', 'locale')
    .max({ status: 'status' })
  const documents = await Promise.all(
    rows.map(async ({ uid, document_id: documentId, locale, status }) => {
      const title = await titleOf(strapi, uid, documentId, locale)
      return { uid, documentId, locale, status, title }
    }),
  )
  return {
    documents,
    total: await count({}),
    published: await count({ status: 'published' }),
    channels: await channelsOf(strapi, concerned().where({ status: 'published' }).select('doc')),
  }
}

async function titleOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string,
): Promise<string> {
  const field = kitOf(strapi).participations.get(uid)?.fields.title
  if (!field) return documentId
  const where = { documentId, ...(locale === '' ? {} : { locale }) }
  const row = await strapi.db.query(uid).findOne({ where, select: [field] })
  return typeof row?.[field] === 'string' ? row[field] : documentId
}

/** Targets, in their order, that one of these documents is meant for; all, where nobody keeps what documents are for. */
async function channelsOf(strapi: Core.Strapi, documents: SubQuery): Promise<string[]> {
  const engine = strapi.plugin('omnichannel')?.service('engine') as
    | { load(): Promise<{ engine: { targets: { id: string }[] } }> }
    | undefined
  if (!engine) return []
  const targets = (await engine.load()).engine.targets.map(({ id }) => id)
  const { metadata } = kitOf(strapi).sources
  if (!metadata) return targets
  const rows: { value: string }[] = await strapi.db
    .connection(metadata.facets)
    .where({ facet: 'channel', status: 'published' })
    .whereIn('doc', documents)
    .distinct('value')
  const meant = new Set(rows.map(({ value }) => value))
  return targets.filter((id) => meant.has(id))
}
