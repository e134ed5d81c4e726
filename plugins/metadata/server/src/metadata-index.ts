// Documents -> their rows in the tables of metadata, as the kit keeps them in step.
import type { DocumentIndex } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { getService } from './get-service'
import {
  FACET_COLUMNS,
  FACET_INDEXES,
  INDEX_COLUMNS,
  INDEX_INDEXES,
  META_FACET,
  META_INDEX,
  toFacetRows,
  toIndexRow,
} from './index-rows'

export function metadataIndexes(strapi: Core.Strapi): Record<string, DocumentIndex> {
  /** The rest comes with the whole row. */
  const attributes = (): string[] => ['updatedAt']
  const rowsBy =
    (
      toRows: (...of: Parameters<typeof toIndexRow>) => ReturnType<typeof toFacetRows>,
    ): DocumentIndex['toRows'] =>
    async ({ uid, documentId, rows }) => {
      const evaluations = getService(strapi, 'evaluations')
      const made = []
      for (const row of rows) {
        made.push(...toRows(uid, documentId, row, await evaluations.ofRow(uid, documentId, row)))
      }
      return made
    }
  return {
    'content-metadata': {
      table: META_INDEX,
      columns: INDEX_COLUMNS,
      indexes: INDEX_INDEXES,
      attributes,
      toRows: rowsBy((...of) => [toIndexRow(...of)]),
    },
    'content-metadata-facets': {
      table: META_FACET,
      columns: FACET_COLUMNS,
      indexes: FACET_INDEXES,
      attributes,
      toRows: rowsBy(toFacetRows),
    },
  }
}
