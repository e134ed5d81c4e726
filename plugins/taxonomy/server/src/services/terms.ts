// Stored keys -> terms with labels, as documents carry them: what other plugins ask this one.
import { sqlOf } from '@kanaal/strapi-kit/strapi-server'
import type { Term } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { labelsOf } from '../vocabulary/describe-concepts'
import { broaderOf } from '../vocabulary/edit-concept'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { findConcepts, keysOfUris } from '../vocabulary/rows'

export const terms = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * By the key that was asked for, also where another concept took its place: the labels are those of the other. A key
   * that nothing has is left out.
   */
  async resolve(keys: readonly string[]): Promise<Term[]> {
    // A gate asks inside the transaction that the content manager opens.
    const sql = await sqlOf(strapi)
    const resolved = await resolveKeys(sql, keys)
    const rows = new Map((await findConcepts(strapi, [...resolved.values()])).map((row) => [row.key, row]))
    const labels = await labelsOf(sql, rows.keys())
    const parents = await keysOfUris(sql, [...rows.values()].flatMap(broaderOf))
    return keys.flatMap((key): Term[] => {
      const row = rows.get(resolved.get(key) ?? '')
      if (!row) return []
      const { uri, scheme, skos } = row
      const broader = broaderOf(row).flatMap((one) => parents.get(one) ?? [])
      const altLabel = Object.fromEntries(Object.entries(skos.altLabel ?? {}).filter(([tag]) => tag !== ''))
      return [
        {
          key,
          scheme,
          uri,
          prefLabel: labels.get(row.key) ?? {},
          ...(Object.keys(altLabel).length > 0 ? { altLabel } : {}),
          ...(broader.length > 0 ? { broader } : {}),
          ...(skos.exactMatch ? { exactMatch: skos.exactMatch } : {}),
        },
      ]
    })
  },
})
