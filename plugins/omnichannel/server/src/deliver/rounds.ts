// What was asked -> the rounds in which documents are found: for whom they are made, and in which language.
import type { Asked } from './asked'
import { dimensionsOf, type Tier } from './conditions'
import type { Round } from './walk'

/** Those made for the reader in their language, the others in it, then the same in each fall-back. */
export function roundsOf(asked: Asked): Round[] {
  const locales = [...new Set([asked.locale, ...asked.fallback])]
  const tiers: Tier[] = dimensionsOf(asked).length === 0 ? ['made'] : ['made', 'rest']
  return locales.flatMap((locale, index) =>
    tiers.map((tier) => ({ tier, locale, better: locales.slice(0, index) })),
  )
}
