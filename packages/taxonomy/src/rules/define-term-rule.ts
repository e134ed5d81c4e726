// What a rule says of terms, with cases that show it -> a rule that a publication is held against.
import { defineRule, messageOf } from '@kanaal/content'
import type { Finding, Message, Rule, RuleDefinition } from '@kanaal/types'

/** A text knows neither the fields of its type nor the vocabularies: whoever publishes it does. */
export interface JudgedTerms {
  fields?: readonly JudgedField[]
  /** Vocabularies that the type needs, by name. */
  required?: readonly { scheme: string; hasTerm: boolean }[]
}
export interface JudgedField {
  name: string
  min?: number
  max?: number | undefined
  terms: readonly JudgedTerm[]
}
export interface JudgedTerm {
  key: string
  /** False where no concept stands behind it any more. */
  isKnown?: boolean
  /** False where the field offers other terms only. */
  isOffered?: boolean
  /** Of one that readers do not see yet: what it and its vocabulary are called. */
  unpublished?: { label: string; scheme: string }
}

type TermFinding = Pick<Finding, 'message' | 'values'> & { field?: string }

export interface TermRule extends Rule<'document'> {
  cases: { ok: JudgedTerms[]; notOk: (JudgedTerms & { messages: string[] })[] }
  /** @param home the attribute that is named where no field is to blame */
  judge(terms: JudgedTerms, home: string): Message[]
}

type Definition = Omit<RuleDefinition<'document'>, 'check' | 'examples' | 'scope' | 'source'> &
  Pick<TermRule, 'cases'> & { find(terms: JudgedTerms): Iterable<TermFinding> }

export function defineTermRule({ cases, find, ...definition }: Definition): TermRule {
  const rule = defineRule<'document'>({
    ...definition,
    source: 'taxonomy',
    scope: 'document',
    examples: { ok: [], notOk: [] },
    check: () => [],
  })
  return {
    ...rule,
    cases,
    judge: (terms, home) =>
      Array.from(find(terms), ({ field = home, ...finding }) =>
        messageOf(rule, { ...finding, place: { field: [field] } }),
      ),
  }
}

/** What no longer exists does not count: a document is not tagged by it. */
export const countOf = ({ terms }: JudgedField): number =>
  terms.filter(({ isKnown = true }) => isKnown).length
