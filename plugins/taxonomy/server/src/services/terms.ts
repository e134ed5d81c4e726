// Stored keys -> terms with labels, as documents carry them: what other plugins ask this one.
import { sqlOf } from '@kanaal/strapi-kit/strapi-server'
import { broaderOf } from '@kanaal/taxonomy'
import type { Term } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { unorderedLabelsOf } from '../vocabulary/describe-concepts'
import { knownSchemes, schemesInForce } from '../vocabulary/known-schemes'
import { type Overlay, overlayOf } from '../vocabulary/published-rows'
import { resolveKeys } from '../vocabulary/resolve-keys'
import { findConcepts, keysOfUris, toLabelMap } from '../vocabulary/rows'

export const terms = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * By the key that was asked for, also where another concept took its place: the labels are those of the other. A key
   * that nothing has is left out.
   */
  async resolve(keys: readonly string[]): Promise<Term[]> {
    // A gate asks inside the transaction that the content manager opens.
    const sql = await sqlOf(strapi)
    const overlay = await overlayOf(strapi)
    const resolved = withoutNew(await resolveKeys(sql, keys, { overlay }), overlay)
    const wanted = [...resolved.values()]
    const stored = await findConcepts(
      strapi,
      wanted.filter((key) => !overlay.has(key)),
    )
    const before = wanted.flatMap((key) => overlay.get(key) ?? [])
    const rows = new Map([...stored, ...before].map((row) => [row.key, row]))
    const labels = await unorderedLabelsOf(sql, rows.keys())
    for (const { key, skos } of before) labels.set(key, toLabelMap(skos.prefLabel))
    const schemes = await knownSchemes(strapi)
    const standIns = new Map(schemes.map(({ key, settings }) => [key, settings?.standIns ?? []]))
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
          ...(standIns.get(scheme)?.length ? { standIns: standIns.get(scheme) } : {}),
          ...(Object.keys(altLabel).length > 0 ? { altLabel } : {}),
          ...(broader.length > 0 ? { broader } : {}),
          ...(skos.exactMatch ? { exactMatch: skos.exactMatch } : {}),
        },
      ]
    })
  },

  /** Their keys, those of a working copy that readers do not know yet too. */
  async schemes(): Promise<string[]> {
    return (await schemesInForce(strapi)).map(({ key }) => key)
  },
})

/** What is new in a working copy stands for nothing yet. */
const withoutNew = (resolved: ReadonlyMap<string, string>, overlay: Overlay): Map<string, string> =>
  new Map(
    [...resolved].map(([key, target]) => [key, overlay.has(target) && !overlay.get(target) ? '' : target]),
  )
