// Messages as rules gave them, to how a document and its site want to hear them: silenced, louder, softer or answered for.
import { didYouMean } from '@kanaal/content'
import { waiveMessages } from '@kanaal/metadata'
import type { AnyRule, Document, Message, RuleLevel, Site, Target } from '@kanaal/types'
import { ConfigurationError } from './configuration-error.ts'
import { idOf } from './gather-rules.ts'

export interface SettleOptions {
  document: Pick<Document, 'type' | 'locale' | 'metadata'>
  /** Absent for messages about the document as such. */
  target?: Pick<Target, 'id' | 'channel'>
  levels: readonly RuleLevel[]
  /** False where a comment in the document silences it. */
  isHeard(message: Message): boolean
  site: Pick<Site, 'timeZone'>
  now: string | undefined
}

/** Comments first: they know the rule's own severity. Exceptions last: what they soften is what the site made of it. */
export function settleMessages(messages: readonly Message[], options: SettleOptions): Message[] {
  const { document, target, levels, isHeard, site, now } = options
  const { type, locale, metadata } = document
  const fitting = levels.filter(
    ({ types, locales, targets }) =>
      (!types || types.includes(type)) &&
      (!locales || locales.includes(locale)) &&
      (!targets || (target && (targets.includes(target.id) || targets.includes(target.channel)))),
  )
  const levelled = messages.filter(isHeard).flatMap((message) => {
    const level = fitting.findLast(({ rule }) => names(rule, message))?.level
    if (level === 'off') return []
    return level === undefined ? [message] : [{ ...message, severity: level }]
  })
  return waiveMessages(levelled, metadata.waivers, { now, timeZone: site.timeZone })
}

/** True where `source/ruleId` or `source/*` means the message. */
export const names = (rule: string, { source, ruleId }: Message): boolean =>
  rule === `${source}/${ruleId}` || rule === `${source}/*`

/** A level for a rule that is not there would do nothing. @throws ConfigurationError */
export function checkLevels(levels: readonly RuleLevel[], rules: readonly AnyRule[]): void {
  const known = [...new Set(rules.flatMap((rule) => [idOf(rule), `${rule.source}/*`]))]
  levels.forEach(({ rule }, index) => {
    if (!known.includes(rule)) refuse(`levels[${index}].rule`, rule, known)
  })
}

/** Plugins of others say things under names of their own; but what Kanaal does not have, a target cannot silence. @throws ConfigurationError */
export function checkSilence(
  targets: readonly Pick<Target, 'id' | 'silence'>[],
  rules: readonly AnyRule[],
): void {
  const known = [...new Set(rules.flatMap((rule) => [idOf(rule), `${rule.source}/*`]))]
  const sources = new Set(rules.map(({ source }) => source))
  for (const { id, silence = [] } of targets)
    silence.forEach((rule, index) => {
      const [source = ''] = rule.split('/')
      const isOthers = rule.includes('/') && !sources.has(source)
      if (!isOthers && !known.includes(rule)) refuse(`targets.${id}.silence[${index}]`, rule, known)
    })
}

function refuse(path: string, rule: string, known: readonly string[]): never {
  const guess = didYouMean(rule, known)
  const remedy = guess === undefined ? '`kanaal rules` prints them' : `did you mean "${guess}"?`
  throw new ConfigurationError(path, `there is no rule "${rule}"; ${remedy}`)
}
