// A rule's definition to a rule: its findings become messages with id, source, severity, sentence and page.
import type { Finding, Message, Rule, RuleDefinition, RuleScope, Subjects } from '@kanaal/types'
import { defined } from './defined.ts'
import { withHtmlRead } from './html/read-html.ts'
import { sentence } from './sentence.ts'

/** Declares a rule. Everything a message needs besides the finding is stamped here, never typed twice. */
export function defineRule<Scope extends RuleScope>(definition: RuleDefinition<Scope>): Rule<Scope> {
  const rule: Rule<Scope> = {
    ...definition,
    url: `packages/${definition.source}/docs/rules/${definition.id}.md`,
    run: (subject) => Array.from(definition.check(asSeen(subject)), (finding) => messageOf(rule, finding)),
  }
  return rule
}

/** A rule looks at what channels see: a picture in raw HTML needs its alternative text as any other does. */
function asSeen<Subject extends Subjects[RuleScope]>(subject: Subject): Subject {
  if (!('document' in subject)) return subject
  const { document } = subject
  return { ...subject, document: { ...document, tree: withHtmlRead(document.tree) }, written: document.tree }
}

/**
 * One finding as a message of its rule; for what only parsing or rendering can see.
 *
 * @throws {Error} where the finding names a sentence the rule does not have: a programmer's error
 */
export function messageOf(
  rule: Pick<Rule, 'id' | 'source' | 'severity' | 'messages' | 'url'>,
  finding: Finding,
): Message {
  const localized = rule.messages[finding.message]
  if (!localized) throw new Error(`Rule ${rule.source}/${rule.id} has no sentence "${finding.message}"`)
  return defined({
    ruleId: rule.id,
    source: rule.source,
    severity: finding.severity ?? rule.severity,
    reason: sentence(localized, finding.values ?? {}, 'en'),
    place: finding.place,
    related: finding.related,
    expected: finding.expected,
    actual: finding.actual,
    note: finding.note,
    url: rule.url,
    key: finding.message,
    values: finding.values,
  })
}
