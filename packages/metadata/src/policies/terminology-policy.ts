// The terms of a vocabulary to a policy that asks for the preferred label wherever another one is written.
import type { Term } from '@kanaal/types'
import type { PolicyInput } from './policy.ts'

/** Labels that are preferred for one concept and alternative for another decide nothing, and are left out. */
export const terminologyPolicy = (
  terms: readonly Pick<Term, 'prefLabel' | 'altLabel'>[],
  locale: string,
): PolicyInput | undefined => {
  const preferred = terms.map(({ prefLabel }) => (prefLabel as Record<string, string | undefined>)[locale])
  const isPreferred = new Set(preferred.map((label) => label?.toLowerCase()))
  const swap = new Map<string, string>()
  const ambiguous = new Set<string>()
  terms.forEach(({ altLabel }, index) => {
    const instead = preferred[index]
    for (const label of altLabel?.[locale] ?? []) {
      const folded = label.toLowerCase()
      if (!instead || isPreferred.has(folded) || !/\p{L}/u.test(label)) continue
      if (swap.has(folded) && swap.get(folded) !== instead) ambiguous.add(folded)
      swap.set(folded, instead)
    }
  })
  for (const label of ambiguous) swap.delete(label)
  if (swap.size === 0) return undefined
  return {
    id: `terminology-${locale.toLowerCase()}`,
    kind: 'substitution',
    category: 'brand',
    owner: 'taxonomy',
    severity: 'info',
    title: {
      en: 'The vocabulary prefers another word',
      nl: 'De woordenlijst heeft een ander voorkeurswoord',
    },
    rationale: {
      en: 'One word for one thing: readers find it, and filters and search agree.',
      nl: 'Eén woord voor één ding: lezers vinden het, en filters en zoeken zijn het eens.',
    },
    fix: { en: 'Use the preferred label.', nl: 'Gebruik het voorkeurswoord.' },
    scope: { locales: [locale] },
    swap: Object.fromEntries(swap),
  }
}
