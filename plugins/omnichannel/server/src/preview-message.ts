// A message and the rules -> the message in both languages, with its rule's title, reason and remedy.
import { translateMessage } from '@kanaal/content'
import type { AnyRule, Message } from '@kanaal/types'
import type { PreviewMessage } from '../../shared/contracts'

export function toPreviewMessage(message: Message, rules: readonly AnyRule[]): PreviewMessage {
  const rule = ruleOf(message, rules)
  if (!rule) return { ...message, text: { en: message.reason } }
  return {
    ...message,
    text: { en: message.reason, nl: translateMessage(message, rule, 'nl') },
    title: rule.title,
    why: rule.why,
    fix: rule.fix,
  }
}

/** The rule that gave a message; parsing and loading give some without one. */
export const ruleOf = (message: Message, rules: readonly AnyRule[]): AnyRule | undefined =>
  rules.find(({ source, id }) => source === message.source && id === message.ruleId)
