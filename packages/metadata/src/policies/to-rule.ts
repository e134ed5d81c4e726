// A policy to the rule that engine, desk and command line run: of the document, or of each rendition of its channels.
import { hashJson, messageOf } from '@kanaal/content'
import type {
  AnyRule,
  Document,
  Finding,
  Json,
  Rule,
  RuleDefinition,
  RuleScope,
  Subjects,
} from '@kanaal/types'
import { checkExistence, existenceSentences } from './kinds/existence.ts'
import type { Check, KindSentences } from './kinds/kind.ts'
import { checkOccurrence, occurrenceSentences } from './kinds/occurrence.ts'
import { checkRequired, requiredSentences } from './kinds/required.ts'
import { checkSubstitution, substitutionSentences } from './kinds/substitution.ts'
import type { Policy } from './policy.ts'

/** Rules of the starter pack have pages in this package; those of a site have what the policy itself refers to. */
export interface RuleOrigin {
  source: 'metadata' | 'policy'
  url: string
}

export const toRule = (policy: Policy, { source, url }: RuleOrigin): AnyRule => {
  const check = checkOf(policy)
  const { types, channels, locales } = policy.scope
  const isMeant = ({ id, type, locale }: Document): boolean =>
    // A form of the admin names a type by its uid, with which ids of Strapi's documents begin.
    (!types || types.some((one) => one === type || id.startsWith(`${one}/`))) &&
    (!locales || locales.some((one) => locale === one || locale.startsWith(`${one}-`)))
  const make = <Scope extends RuleScope>(
    scope: Scope,
    run: (subject: Subjects[Scope]) => Iterable<Finding>,
  ): Rule<Scope> => {
    const rule: Rule<Scope> = {
      ...definitionOf(policy, source),
      scope,
      check: run,
      url,
      revision: hashJson(policy as Json),
      run: (subject) => Array.from(run(subject), (finding) => messageOf(rule, finding)),
    }
    return rule
  }
  if (!channels)
    return make('document', ({ document, site }) => (isMeant(document) ? check({ document, site }) : []))
  return make('rendition', ({ document, context }) => {
    const isHere = channels.includes(context.target.id) || channels.includes(context.target.channel)
    // Copy written for this target is what its readers see.
    const { copy } = document
    const said = copy && copy.tree.children.length > 0 ? { ...document, tree: copy.tree } : document
    return isHere && isMeant(document) ? check({ document: said, site: context.site }) : []
  })
}

type Words = Omit<RuleDefinition, 'scope' | 'check'>

const definitionOf = (policy: Policy, source: string): Words => ({
  id: policy.id,
  source,
  severity: policy.severity,
  title: policy.title,
  why: policy.rationale,
  fix: policy.fix,
  messages: sentencesOf(policy),
  references: policy.references,
  examples: {
    ok: policy.examples.ok.map((markdown) => ({ markdown })),
    notOk: policy.examples.notOk,
  },
})

const checkOf = (policy: Policy): Check => {
  switch (policy.kind) {
    case 'existence':
      return checkExistence(policy)
    case 'substitution':
      return checkSubstitution(policy)
    case 'required':
      return checkRequired(policy)
    case 'occurrence':
      return checkOccurrence(policy)
  }
}

const sentencesOf = (policy: Policy): KindSentences => {
  switch (policy.kind) {
    case 'existence':
      return policy.message ? { found: policy.message } : existenceSentences
    case 'substitution':
      return substitutionSentences
    case 'required':
      return requiredSentences(policy.needs)
    case 'occurrence':
      return policy.message ? { ...occurrenceSentences, mixed: policy.message } : occurrenceSentences
  }
}
