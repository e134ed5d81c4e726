// Links that somebody chose for a concept -> one change of it and of what it is related to, which can be undone.
import { type LinkContext, linkConcept } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import { MAPPINGS, type MappingKind } from '../../../shared/contracts'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { applyChange } from '../vocabulary/apply-change'
import { hierarchyOf } from '../vocabulary/hierarchy-of'
import { URI_LENGTH } from '../vocabulary/keys'
import { type ConceptRow, findConcepts, keysOfUris } from '../vocabulary/rows'
import { LINKS, MEMBERS } from '../vocabulary/tables'
import type { Who } from './editor'

export interface ChosenLinks {
  /** Keys. */
  related: readonly string[]
  /** Keys of concepts of ours, or URIs. */
  mappings: readonly { kind: MappingKind; target: string }[]
}

export const linker = ({ strapi }: { strapi: Core.Strapi }) => {
  const sql = () => strapi.db.connection

  const relatedRows = async (row: ConceptRow): Promise<ConceptRow[]> => {
    const keys = await keysOfUris(sql(), row.skos.related ?? [])
    return findConcepts(strapi, [...keys.values()])
  }

  return {
    /** Concepts that would be written: whoever changes links must be allowed to change each of them. */
    async touched(key: string, related: readonly string[]): Promise<string[]> {
      const [row] = await findConcepts(strapi, [key])
      const now = new Set(row ? (await relatedRows(row)).map((one) => one.key) : [])
      const wanted = new Set(related)
      const differ = [...new Set([...now, ...wanted])].filter((one) => now.has(one) !== wanted.has(one))
      return [key, ...differ]
    },

    async link(
      key: string,
      chosen: ChosenLinks,
      { version }: { version?: number | undefined },
      who: Who = {},
    ): Promise<string> {
      const [row] = await findConcepts(strapi, [key])
      if (!row) throw new Missing('concept-missing', { key })
      if (version !== undefined && row.version !== version) throw new VersionConflict(key)
      const related = await findConcepts(strapi, chosen.related)
      const missing = chosen.related.find((one) => !related.some((other) => other.key === one))
      if (missing !== undefined) refuse(['related'], 'concept-missing', { key: missing })
      const mappings = await toUris(chosen.mappings)
      const others = new Map([...(await relatedRows(row)), ...related].map((one) => [one.key, one]))
      others.delete(key)
      const context = await contextOf(
        row,
        [...others.values()],
        mappings.map(({ uri }) => uri),
      )
      const edits = linkConcept(row, { related, mappings }, context)
      return applyChange(strapi, { action: 'link', scheme: row.scheme, concept: key, edits, ...who })
    },
  }

  async function toUris(mappings: ChosenLinks['mappings']): Promise<{ kind: MappingKind; uri: string }[]> {
    const known = await findConcepts(
      strapi,
      mappings.map(({ target }) => target),
    )
    const uris = new Map(known.map(({ key, uri }) => [key, uri]))
    return mappings.map(({ kind, target }) => {
      const uri = uris.get(target) ?? target
      if (!isUri(uri)) refuse(['mappings'], 'target-unknown', { target })
      return { kind, uri }
    })
  }

  async function contextOf(
    row: ConceptRow,
    others: ConceptRow[],
    uris: string[],
  ): Promise<LinkContext<ConceptRow>> {
    const own: { uri: string }[] = await sql()('kanaal_concepts as concept')
      .join(`${MEMBERS.name} as member`, 'member.concept', 'concept.key')
      .where('member.scheme', row.scheme)
      .whereIn('concept.uri', uris)
      .select('concept.uri')
    const said: { uri: string; kind: MappingKind }[] = await sql()(`${LINKS.name} as link`)
      .join('kanaal_concepts as concept', 'concept.key', 'link.source')
      .where('link.target', row.key)
      .whereIn('link.kind', [...MAPPINGS])
      .select('concept.uri', 'link.kind')
    const inScheme = new Set(own.map(({ uri }) => uri))
    return {
      others,
      hierarchy: await hierarchyOf(
        sql(),
        row.key,
        others.map((other) => other.key),
      ),
      isInScheme: (uri) => inScheme.has(uri),
      said,
    }
  }
}

/** As RDF writes one: a scheme, and nothing that would end it. */
const isUri = (text: string): boolean =>
  text.length <= URI_LENGTH && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text)
