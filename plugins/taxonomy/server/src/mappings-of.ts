// A concept -> what it is mapped to, by name where that is a concept of ours, and which concepts of ours are mapped to it.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { type ConceptDetail, MAPPINGS, type MappingKind, type TermInfo } from '../../shared/contracts'
import { type ConceptRow, keysOfUris } from './vocabulary/rows'
import { LINKS } from './vocabulary/tables'

export async function mappingsOf(
  sql: Sql,
  { key, skos }: ConceptRow,
  describe: (keys: readonly string[]) => Promise<TermInfo[]>,
): Promise<Pick<ConceptDetail, 'mappings' | 'mappedFrom'>> {
  const stated = MAPPINGS.flatMap((kind) => (skos[kind] ?? []).map((uri) => ({ kind, uri })))
  const keys = await keysOfUris(
    sql,
    stated.map(({ uri }) => uri),
  )
  const said: { source: string; kind: MappingKind }[] = await sql(LINKS.name)
    .where({ target: key })
    .whereIn('kind', [...MAPPINGS])
    .orderBy(['source', 'kind'])
    .select('source', 'kind')
  const infos = await describe([...keys.values(), ...said.map(({ source }) => source)])
  const byKey = new Map(infos.map((info) => [info.key, info]))
  return {
    mappings: stated.map(({ kind, uri }) => {
      const term = byKey.get(keys.get(uri) ?? '')
      return { kind, uri, ...(term ? { term } : {}) }
    }),
    mappedFrom: said.flatMap(({ source, kind }) => {
      const term = byKey.get(source)
      return term ? [{ kind, term }] : []
    }),
  }
}
