// Turns a document's disclaimers into those that this text calls for.
import { disclaimersOf, factKinds, isOfKind } from '@kanaal/content'
import type { Disclaimer, Fact, Resolved } from '@kanaal/types'

const MONEY = /\p{Sc}\s?\d|\d\s?\p{Sc}|\b(EUR|USD|GBP)\b/u

export interface Applicable {
  applied: Disclaimer[]
  /** Every one of their subjects is known, and none is in the text. */
  left: Disclaimer[]
}

/** When in doubt it applies: only a disclaimer whose subjects are all known and all absent is left out. */
export function applicableDisclaimers(document: Resolved, text: string): Applicable {
  const all = disclaimersOf(document)
  const applied = all.filter(({ for: subjects }) => {
    if (!subjects || subjects.length === 0) return true
    return subjects.some((subject) => mayBeSaid(subject, document.facts, text))
  })
  return { applied, left: all.filter((disclaimer) => !applied.includes(disclaimer)) }
}

function mayBeSaid(subject: string, facts: readonly Fact[], text: string): boolean {
  if (subject === 'price' && MONEY.test(text)) return true
  const named = facts.filter((fact) => fact.id === subject || isOfKind(fact, subject))
  if (named.length === 0) return !factKinds.includes(subject)
  return named.some(
    (fact) => text.includes(fact.value) || (fact.text !== undefined && text.includes(fact.text)),
  )
}
