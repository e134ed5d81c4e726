// Documents that people tagged, with their terms hidden -> how often the suggestions of a scheme are right.
import { evaluateSuggestions, type TaggedCase } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { SuggestionQuality } from '../../../shared/overviews'
import { ASSIGNMENTS } from '../assignment-index'
import { getService } from '../get-service'
import { MEMBERS } from '../vocabulary/tables'

/** Documents of one run: each is read and tagged, and somebody waits. */
const DOCUMENTS = 100
const K = 5

export async function suggestionQuality(
  strapi: Core.Strapi,
  scheme: string,
  scope: { uid: string; locale: string },
): Promise<SuggestionQuality> {
  const sql = strapi.db.connection
  const rows: { document_id: string; resolved: string }[] = await sql(ASSIGNMENTS)
    .where({ uid: scope.uid, status: 'published' })
    .whereIn('locale', [scope.locale, ''])
    // What the machine suggested is no witness for the machine.
    .whereNot({ provenance: 'suggested' })
    .whereIn('resolved', sql(MEMBERS.name).where({ scheme }).select('concept'))
    .orderBy('document_id')
    .distinct('document_id', 'resolved')
  const expected = new Map<string, string[]>()
  for (const { document_id: id, resolved } of rows) expected.set(id, [...(expected.get(id) ?? []), resolved])
  const cases: TaggedCase[] = []
  for (const [documentId, keys] of [...expected].slice(0, DOCUMENTS)) {
    const ref = { ...scope, documentId, scheme, limit: K }
    cases.push({ expected: keys, suggested: await getService(strapi, 'suggestions').guess(ref) })
  }
  const { cases: documents, k, precision, recall, f1, overSuggested } = evaluateSuggestions(cases, K)
  const infos = await getService(strapi, 'browser').describe(overSuggested.map(({ uri }) => uri))
  const counts = new Map(overSuggested.map((one) => [one.uri, one]))
  return {
    documents,
    k,
    precision,
    recall,
    f1,
    overSuggested: infos.map((info) => ({
      ...info,
      suggested: counts.get(info.key)?.suggested ?? 0,
      right: counts.get(info.key)?.right ?? 0,
    })),
  }
}
