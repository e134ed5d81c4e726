// A vocabulary that is refused -> an error that says line and reason, in the language of the interface.
import { sentence } from '@kanaal/content'
import { languageOf } from '@kanaal/strapi-kit/strapi-server'
import { checks, RefusedVocabulary, refusals } from '@kanaal/taxonomy'
import type { Localized, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { inLanguage } from './overviews/findings'

/** Findings of one answer. */
const LISTED = 100

export async function sayWhy(strapi: Core.Strapi, field: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof RefusedVocabulary)) throw error
    const language = languageOf(strapi)
    const details = error.messages.map((message) => ({
      path: [field],
      message: sentenceOf(message, language),
      name: 'ValidationError',
      ruleId: `${message.source}/${message.ruleId}`,
      ...(message.place?.position ? { line: message.place.position.start.line } : {}),
    }))
    throw new errors.ValidationError(details[0]?.message ?? error.message, {
      errors: details.slice(0, LISTED),
    })
  }
}

/** Circles are found by a check, and refuse a vocabulary as much as what cannot be read. */
function sentenceOf(message: Message, language: string): string {
  const { key = '', values, reason } = message
  const known = (refusals as Record<string, Localized>)[key]
  if (known && values) return sentence(known, values, language)
  const check = checks.find(({ id }) => id === message.ruleId)
  if (!check) return reason
  return `${inLanguage(message, check, language).reason} ${sentence(check.fix, {}, language)}`
}
