// The schemes of a file -> the same without notes that only concepts of other schemes have: those keep them.
import { type Speaker, spokenOf } from '../vocabulary/spoken-of'
import type { NamedScheme } from './scheme-rows'

/**
 * A file of a scheme describes what all of its concepts name. What a concept says that another scheme keeps is not this
 * file's to change, and a second description of it would be an old one some day.
 */
export function withoutForeignNotes(
  schemes: readonly NamedScheme[],
  { own, foreign }: Record<'own' | 'foreign', readonly Speaker[]>,
): NamedScheme[] {
  return schemes.map((scheme) => {
    const { skos, extra } = scheme.row
    const all = extra.resources ?? []
    const needed = new Set(spokenOf([skos, ...(extra.collections ?? []), ...own], all))
    const left = new Set(spokenOf(foreign, all).filter((one) => !needed.has(one)))
    const resources = all.filter((one) => !left.has(one))
    return { ...scheme, row: { ...scheme.row, extra: { ...extra, resources } } }
  })
}
