// A policy and a document -> what the policy would say of it, whatever its scope.
import { translateMessage } from '@kanaal/content'
import { type Policy, policyRules } from '@kanaal/metadata'
import type { Document, Rule, Site } from '@kanaal/types'
import type { TryAnswer } from '../../../shared/policies'

export function tryPolicy(definition: Policy, document: Document, site: Site): TryAnswer {
  // Without channels it is a rule of the document: here nothing is rendered.
  const { rules } = policyRules([{ ...definition, enabled: true, scope: {} }])
  const found = rules
    .filter((rule): rule is Rule<'document'> => rule.scope === 'document')
    .flatMap((rule) =>
      rule.run({ document, site, now: undefined }).map((message) => ({
        text: { en: message.reason, nl: translateMessage(message, rule, 'nl') },
        severity: message.severity,
        field: message.place?.field ?? [],
        line: message.place?.position?.start.line ?? null,
      })),
    )
  const { types, channels, locales } = definition.scope
  const outside: TryAnswer['outside'] = []
  const isOf = (one: string): boolean => document.type === one || document.id.startsWith(`${one}/`)
  if (types && !types.some(isOf)) outside.push('types')
  const isIn = (one: string): boolean => document.locale === one || document.locale.startsWith(`${one}-`)
  if (locales && !locales.some(isIn)) outside.push('locales')
  const meant = document.metadata.channels
  if (channels && meant && !channels.some((channel) => meant.includes(channel))) outside.push('channels')
  return { title: document.metadata.title ?? '', findings: found, outside }
}
