// A resolved document and a channel's output to the messages of the rules that look at one rendition.
import type { AnyRule, Context, Limit, Message, Output, Resolved, Rule } from '@kanaal/types'

export interface CheckOptions {
  rules: readonly AnyRule[]
  document: Resolved
  output: Output
  context: Context
  limits: Limit[]
}

export function check({ rules, ...subject }: CheckOptions): Message[] {
  return rules.filter(isRenditionRule).flatMap((rule) => rule.run(subject))
}

export const isDocumentRule = (rule: AnyRule): rule is Rule<'document'> => rule.scope === 'document'
export const isRenditionRule = (rule: AnyRule): rule is Rule<'rendition'> => rule.scope === 'rendition'
export const isPublicationRule = (rule: AnyRule): rule is Rule<'publication'> => rule.scope === 'publication'
