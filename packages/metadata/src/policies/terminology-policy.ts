// The terms of a vocabulary to a policy that asks for the preferred label wherever another one is written.
import type { Term } from '@kanaal/types'
import type { PolicyInput } from './policy.ts'
import { preferredLabels } from './preferred-labels.ts'

/** Labels that are preferred for one concept and alternative for another decide nothing, and are left out. */
export const terminologyPolicy = (
  terms: readonly Pick<Term, 'prefLabel' | 'altLabel'>[],
  locale: string,
): PolicyInput | undefined => {
  const swap = preferredLabels(terms, locale)
  if (Object.keys(swap).length === 0) return undefined
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
    swap,
  }
}
