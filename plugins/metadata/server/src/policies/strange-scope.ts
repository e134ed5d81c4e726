// The scope of a policy and what the site has -> each name in it that the site does not have, at its path.
import { didYouMean } from '@kanaal/content'
import type { Policy } from '@kanaal/metadata'
import type { WrongPart } from './parse-policy'

type Scope = Policy['scope']
type Part = keyof Scope

/** What a scope may name. Where the site has none of a part, nobody knows, and nothing is strange. */
export type ScopeNames = Readonly<Record<Part, readonly string[]>>

const NOUNS: Record<Part, { en: string; nl: string }> = {
  types: { en: 'no type', nl: 'geen type' },
  channels: { en: 'no channel or target', nl: 'geen kanaal of bestemming' },
  locales: { en: 'no language', nl: 'geen taal' },
}

/** @param standing of the same policy: what was taken off the site locks nobody out of what names it */
export function strangeScope(scope: Scope, known: ScopeNames, standing: Scope = {}): WrongPart[] {
  return (Object.keys(NOUNS) as Part[]).flatMap((part) => {
    const names = known[part]
    if (names.length === 0) return []
    return (scope[part] ?? []).flatMap((name, index): WrongPart[] => {
      if (isKnown(part, name, names) || standing[part]?.includes(name)) return []
      const [near, { en, nl }] = [didYouMean(name, names), NOUNS[part]]
      return [
        {
          path: ['scope', part, index],
          what: {
            en: `There is ${en} "${name}".${near ? ` Did you mean "${near}"?` : ''} Use one of: ${names.join(', ')}.`,
            nl: `Er is ${nl} "${name}".${near ? ` Bedoelde u "${near}"?` : ''} Kies uit: ${names.join(', ')}.`,
          },
        },
      ]
    })
  })
}

/** A language stands for those of its regions too. */
const isKnown = (part: Part, name: string, names: readonly string[]): boolean =>
  names.includes(name) || (part === 'locales' && names.some((one) => one.startsWith(`${name}-`)))
