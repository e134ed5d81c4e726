// What somebody does to a concept -> one change that can be undone.

import { slugOf } from '@kanaal/content'
import { inTransaction, type Sql } from '@kanaal/strapi-kit/strapi-server'
import { baseUriOf, broaderOf, mergeConcepts, put, withBroader, withFields } from '@kanaal/taxonomy'
import type { Core } from '@strapi/strapi'
import type { ConceptFields } from '../../../shared/contracts'
import { ASSIGNMENTS } from '../assignment-index'
import { CHANGE } from '../content-types'
import { Missing, refuse } from '../refuse'
import { VersionConflict } from '../version-conflict'
import { applyChange, type Edit } from '../vocabulary/apply-change'
import { dropStaleLabels } from '../vocabulary/drop-stale-labels'
import { hierarchyOf } from '../vocabulary/hierarchy-of'
import { conceptKeyOf } from '../vocabulary/keys'
import { narrowerOf, relatedTo } from '../vocabulary/linked-rows'
import { type ConceptRow, findConcepts, findScheme, keysOfUris, type SchemeRow } from '../vocabulary/rows'
import { LINKS } from '../vocabulary/tables'

export interface Who {
  by?: string | undefined
  reason?: string | undefined
}
/** The version that somebody saw; without it the change is made to whatever is there. */
type Seen = { version?: number | undefined }

export const editor = ({ strapi }: { strapi: Core.Strapi }) => {
  const load = async (key: string, { version }: Seen = {}): Promise<ConceptRow> => {
    const [row] = await findConcepts(strapi, [key])
    if (!row) throw new Missing('concept-missing', { key })
    if (version !== undefined && row.version !== version) throw new VersionConflict(key)
    return row
  }
  const schemeOf = async (key: string): Promise<SchemeRow> => {
    const scheme = await findScheme(strapi, key)
    if (!scheme) throw new Missing('scheme-missing', { key })
    return scheme
  }
  return {
    /** @throws ValidationError where a label is missing or stands twice. */
    async create(
      input: {
        scheme: string
        broader?: string | undefined
        fields: ConceptFields
        uri?: string | undefined
      },
      who: Who = {},
    ): Promise<{ key: string; change: string }> {
      const scheme = await schemeOf(input.scheme)
      const parent = input.broader === undefined ? undefined : await load(input.broader)
      const label = Object.values(input.fields.prefLabel ?? {})[0] ?? ''
      const uri = input.uri ?? (await freeUri(strapi, scheme, label))
      const taken = await keysTaken(strapi, scheme.key, uri)
      const key = conceptKeyOf(scheme.key, uri, taken)
      const empty: ConceptRow = {
        key,
        uri,
        scheme: scheme.key,
        deprecated: false,
        version: 0,
        skos: { types: ['http://www.w3.org/2004/02/skos/core#Concept'], inScheme: [scheme.uri] },
      }
      const named = withFields(empty, input.fields, scheme.attributes ?? [])
      const after = withBroader(named, parent ? [parent.uri] : [], scheme.uri)
      const change = await applyChange(strapi, {
        action: 'create',
        scheme: scheme.key,
        concept: key,
        edits: [{ after }],
        ...who,
      })
      return { key, change }
    },

    async update(key: string, fields: ConceptFields, seen: Seen, who: Who = {}): Promise<string> {
      const before = await load(key, seen)
      const { attributes } = await schemeOf(before.scheme)
      const after = await dropStaleLabels(strapi, withFields(before, fields, attributes ?? []))
      return applyChange(strapi, {
        action: 'update',
        scheme: before.scheme,
        concept: key,
        edits: [{ before, after }],
        ...who,
      })
    },

    /** `from` null: the place on top of the scheme; absent: the only place it has. `isCopy` places it here as well. */
    async move(
      key: string,
      place: { from?: string | null | undefined; to: string | null; isCopy?: boolean | undefined },
      seen: Seen,
      who: Who = {},
    ): Promise<string> {
      const before = await load(key, seen)
      const scheme = await schemeOf(before.scheme)
      const to = place.to === null ? undefined : await load(place.to)
      const from = place.from ? await load(place.from) : undefined
      const isUnsaid = place.from === undefined && !place.isCopy && broaderOf(before).length > 1
      if (to && isUnsaid) refuse(['from'], 'place-unsaid', { concept: key })
      // On top of a scheme stands what stands nowhere else; what leaves the top keeps its other places.
      const staysAt = (uri: string): boolean =>
        from ? uri !== from.uri : to !== undefined && place.from === null
      const stays = broaderOf(before).filter((uri) => place.isCopy || staysAt(uri))
      const wanted = [...new Set([...stays, ...(to ? [to.uri] : [])])]
      const after = withBroader(before, wanted, scheme.uri)
      return applyChange(strapi, {
        action: place.isCopy ? 'place' : 'move',
        scheme: before.scheme,
        concept: key,
        edits: [{ before, after }],
        ...who,
      })
    },

    /** The first becomes a redirect to the second: no document is saved, and undoing the change takes it back. */
    async merge(key: string, into: string, seen: Seen, who: Who = {}): Promise<string> {
      if (key === into) refuse(['into'], 'merge-itself')
      const [source, target] = [await load(key, seen), await load(into)]
      if (target.deprecated) refuse(['into'], 'merge-into-deprecated', { concept: into })
      const scheme = await schemeOf(source.scheme)
      const related = await relatedTo(strapi, source)
      const hierarchy = await hierarchyOf(
        strapi.db.connection,
        into,
        related.map((one) => one.key),
      )
      const children = await narrowerOf(strapi, key)
      const edits = mergeConcepts(source, target, { children, related, hierarchy, scheme: scheme.uri })
      return applyChange(strapi, { action: 'merge', scheme: source.scheme, concept: key, edits, ...who })
    },

    async deprecate(
      key: string,
      how: { replacedBy: string[]; children: 'keep' | 'lift' | 'refuse' },
      seen: Seen,
      who: Who = {},
    ): Promise<string> {
      const before = await load(key, seen)
      const successors = await findConcepts(strapi, how.replacedBy)
      const inUse = successors.filter((row) => !row.deprecated && row.key !== key)
      const missing = how.replacedBy.find((one) => !inUse.some((row) => row.key === one))
      if (missing) refuse(['replacedBy'], 'successor-invalid', { concept: missing })
      const children = await narrowerOf(strapi, key)
      if (how.children === 'refuse' && children.length > 0)
        refuse(['children'], 'children-left', { count: children.length })
      const skos = { ...before.skos, deprecated: true }
      put(
        skos,
        'isReplacedBy',
        successors.map(({ uri }) => uri),
      )
      const scheme = await schemeOf(before.scheme)
      const lifted = how.children === 'lift' ? children : []
      const edits: Edit[] = [
        { before, after: { ...before, deprecated: true, skos } },
        ...lifted.map((child) => {
          const wanted = [...broaderOf(child).filter((uri) => uri !== before.uri), ...broaderOf(before)]
          return { before: child, after: withBroader(child, [...new Set(wanted)], scheme.uri) }
        }),
      ]
      return applyChange(strapi, { action: 'deprecate', scheme: before.scheme, concept: key, edits, ...who })
    },

    async reinstate(key: string, seen: Seen, who: Who = {}): Promise<string> {
      const before = await load(key, seen)
      const { deprecated: _deprecated, isReplacedBy: _isReplacedBy, ...skos } = before.skos
      const edits = [{ before, after: { ...before, deprecated: false, skos } }]
      return applyChange(strapi, { action: 'reinstate', scheme: before.scheme, concept: key, edits, ...who })
    },

    /** Refused while a document has it, something is mapped or redirected to it, or concepts stand below it. */
    async remove(key: string, seen: Seen, who: Who = {}): Promise<string> {
      const before = await load(key, seen)
      await refuseUsed(strapi.db.connection, [key])
      const edits = [{ before }]
      return applyChange(strapi, { action: 'delete', scheme: before.scheme, concept: key, edits, ...who })
    },

    /** Puts back what a change replaced. @throws VersionConflict where somebody changed it since. */
    undo(id: string, who: Who = {}): Promise<string> {
      return inTransaction(strapi, async (sql) => {
        const change = await strapi.db.query(CHANGE).findOne({ where: { documentId: id } })
        if (!change) throw new Missing('change-missing')
        if (change.undone) refuse(['id'], 'undone-already')
        if (change.action === 'rebase') refuse(['id'], 'rebase-undone')
        const [before, after] = [change.before as ConceptRow[], change.after as ConceptRow[]]
        const keys = [...new Set([...before, ...after].map(({ key }) => key))]
        const stored = await findConcepts(strapi, keys)
        const edits = keys.map((key): Edit => {
          const now = stored.find((row) => row.key === key)
          if (now?.version !== after.find((row) => row.key === key)?.version)
            throw new VersionConflict(key, 'changed-since')
          return { before: now, after: before.find((row) => row.key === key) }
        })
        const made = edits.flatMap(({ before, after }) => (before && !after ? [before.key] : []))
        await refuseUsed(sql, made)
        await strapi.db.query(CHANGE).update({ where: { documentId: id }, data: { undone: true } })
        const { scheme, concept } = change
        return applyChange(strapi, { action: 'undo', scheme, concept, edits, ...who })
      })
    },
  }
}

/** A document, a mapping, a redirect or a narrower concept would be left pointing at nothing. */
async function refuseUsed(sql: Sql, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [used] = await sql(ASSIGNMENTS)
      .where({ concept: key })
      .orWhere({ resolved: key })
      .countDistinct({ rows: 'doc' })
    const documents = Number(used?.rows)
    if (documents > 0) refuse(['key'], 'documents-have', { count: documents })
    const all: { source: string; kind: string }[] = await sql(LINKS.name).where({ target: key })
    // What goes along needs nothing.
    const links = all.filter(({ source }) => !keys.includes(source))
    const below = links.filter(({ kind }) => kind === 'broader')
    if (below.length > 0) refuse(['key'], 'children-there', { count: below.length })
    const [mapped] = links.filter(({ kind }) => kind !== 'related')
    if (mapped) refuse(['key'], 'led-to', { concept: mapped.source, kind: mapped.kind })
  }
}

async function keysTaken(strapi: Core.Strapi, scheme: string, uri: string): Promise<Set<string>> {
  const key = conceptKeyOf(scheme, uri, new Set())
  const rows: { key: string }[] = await strapi.db.connection('kanaal_concepts').where({ key }).select('key')
  return new Set(rows.map((row) => row.key))
}

/** `https://example.org/topics/rugzak`, or with a number behind it where that is taken. */
async function freeUri(strapi: Core.Strapi, scheme: SchemeRow, label: string): Promise<string> {
  const base = baseUriOf(scheme.uri)
  const name = slugOf(label) || 'concept'
  for (let count = 1; ; count++) {
    const uri = base + (count === 1 ? name : `${name}-${count}`)
    if ((await keysOfUris(strapi.db.connection, [uri])).size === 0) return uri
  }
}
