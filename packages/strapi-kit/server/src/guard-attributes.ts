// Old and new content types -> a refusal to boot, where Strapi would drop a column of ours that holds values.
import { INJECTED_ATTRIBUTES } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { isInjected } from './inject-attributes'

interface StoredType {
  uid: string
  collectionName: string
  attributes: Record<string, unknown>
}

/** What `strapi::content-types.beforeSync` passes; on the very first boot there are no old types. */
export interface SyncedTypes {
  oldContentTypes?: Record<string, StoredType> | undefined
  contentTypes: Record<string, unknown>
}

/**
 * Counts the rows that would lose a value.
 *
 * A type that was deleted altogether is left alone: whoever did that meant its content too.
 */
export const guardAttributes =
  (strapi: Core.Strapi) =>
  async ({ oldContentTypes, contentTypes }: SyncedTypes): Promise<void> => {
    const losses: string[] = []
    for (const old of Object.values(oldContentTypes ?? {})) {
      const current = contentTypes[old.uid] as StoredType | undefined
      if (!current) continue
      for (const name of INJECTED_ATTRIBUTES) {
        if (!isInjected(old.attributes[name]) || current.attributes[name] !== undefined) continue
        const rows = await countValues(strapi, old.collectionName, name)
        if (rows > 0) losses.push(`${old.uid}.${name} (${rows} ${rows === 1 ? 'row' : 'rows'})`)
      }
    }
    if (losses.length === 0) return
    throw new Error(
      `Kanaal stopped the boot, because values would be lost: ${losses.join(', ')}. ` +
        'The opt-in of these types was removed. Put it back with { enabled: false }, which keeps the values and ' +
        'takes the type out; or, to throw the values away, set these columns to NULL first.',
    )
  }

async function countValues(strapi: Core.Strapi, collectionName: string, attribute: string): Promise<number> {
  const { identifiers } = strapi.db.metadata
  const table = identifiers.getTableName(collectionName)
  const column = identifiers.getColumnName(toSnakeCase(attribute))
  const schema = strapi.db.getSchemaConnection()
  if (!(await schema.hasTable(table)) || !(await schema.hasColumn(table, column))) return 0
  const row = await strapi.db.connection(table).whereNotNull(column).count({ rows: '*' }).first()
  return Number(row?.rows ?? 0)
}

const toSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
