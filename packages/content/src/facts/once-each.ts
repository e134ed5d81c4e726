// Facts as somebody declared them to one of each id, and a message about every other that says something else.
import type { Fact, Message } from '@kanaal/types'
import { messageOf } from '../define-rule.ts'
import { factTwice } from '../rules/fact-twice.ts'
import { isSameFact } from './fact-amount.ts'
import { factName } from './fact-name.ts'
import { placeName } from './place-name.ts'

/** The first of each id counts, whatever comes after it. */
export function onceEach(declared: readonly Fact[]): { facts: Fact[]; messages: Message[] } {
  const facts = new Map<string, Fact>()
  const messages: Message[] = []
  for (const fact of declared) {
    const first = facts.get(fact.id)
    if (!first) facts.set(fact.id, fact)
    else messages.push(...differencesOf(fact, first))
  }
  return { facts: [...facts.values()], messages }
}

const PARTS = ['unit', 'label', 'text', 'validFrom', 'validUntil', 'requiredOn'] as const

function differencesOf(fact: Fact, first: Fact): Message[] {
  const [found, declared] = [shown(fact), shown(first)]
  const places = {
    ...(fact.place && { place: fact.place }),
    ...(first.place && { related: [first.place] }),
    expected: declared,
    actual: found,
    note: fact.id,
  }
  const said = { name: factName(first), at: placeName(first.place) }
  if (!isSameFact(fact, first))
    return [messageOf(factTwice, { message: 'values', values: { ...said, found, declared }, ...places })]
  const parts = PARTS.filter((key) => JSON.stringify(fact[key]) !== JSON.stringify(first[key]))
  if (parts.every((key) => fact[key] === undefined)) return []
  const values = { ...said, parts: parts.join(', ') }
  return [messageOf(factTwice, { message: 'parts', severity: 'warning', values, ...places })]
}

const shown = ({ value, unit }: Fact): string => (unit === undefined ? value : `${value} ${unit}`)
