// The tables that concepts are searched by: labels, links, the closure of the hierarchy, and members of schemes.
import { addTable, type Table } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'

const string = { type: 'string' } as const

/** `folded` is cut at 255: nobody types more of a label. */
export const LABELS: Table = {
  name: 'kanaal_tax_label',
  columns: {
    concept: string,
    scheme: string,
    lang: string,
    /** `pref`, `alt`, `hidden` or `notation`. */
    kind: string,
    literal: { type: 'text' },
    folded: string,
  },
  indexes: [['concept'], ['folded'], ['scheme', 'kind']],
}

/** `broader`, `related`, `isReplacedBy` and the five mappings; `target` is a key, or the URI of what is not ours. */
export const LINKS: Table = {
  name: 'kanaal_tax_link',
  columns: { source: string, kind: string, target: string },
  indexes: [
    ['source', 'kind'],
    ['target', 'kind'],
  ],
}

/** Every concept with itself at depth 0, and with all above it at the shortest depth. */
export const CLOSURE: Table = {
  name: 'kanaal_tax_closure',
  columns: { ancestor: string, descendant: string, depth: { type: 'integer' } },
  indexes: [
    ['ancestor', 'depth', 'descendant'],
    ['descendant', 'depth'],
  ],
}

export const MEMBERS: Table = {
  name: 'kanaal_tax_member',
  columns: {
    scheme: string,
    concept: string,
    /** As the vocabulary says, */
    is_top: { type: 'boolean' },
    /** and whether it stands on top of the tree: also what has no parent in the scheme. */
    is_root: { type: 'boolean' },
  },
  indexes: [['scheme', 'concept'], ['concept'], ['scheme', 'is_root', 'concept']],
}

/** What a change of many documents did, row by row; `before` and `after` are stored values as JSON. */
export const RETAG_ITEMS: Table = {
  name: 'kanaal_tax_retag_item',
  columns: {
    job: string,
    uid: string,
    document_id: string,
    locale: string,
    status: string,
    state: string,
    before: { type: 'text' },
    after: { type: 'text' },
  },
  indexes: [['job', 'state']],
}

/** Concepts that a change wrote besides the one it is about: where a merge led to, what was imported or mended. */
export const TOUCHED: Table = {
  name: 'kanaal_tax_touched',
  columns: { change: string, concept: string },
  indexes: [['concept'], ['change']],
}

/** What the checks found in a scheme, one row a day; it cannot be made anew. */
export const TREND: Table = {
  name: 'kanaal_tax_trend',
  columns: {
    scheme: string,
    day: string,
    concepts: { type: 'integer' },
    errors: { type: 'integer' },
    warnings: { type: 'integer' },
    infos: { type: 'integer' },
    waived: { type: 'integer' },
  },
  indexes: [['scheme', 'day']],
}

/** Those that follow from concepts and can be made anew. */
export const TABLES = [LABELS, LINKS, CLOSURE, MEMBERS]

export function addTables(strapi: Core.Strapi): void {
  for (const table of [...TABLES, RETAG_ITEMS, TOUCHED, TREND]) addTable(strapi, table)
}
