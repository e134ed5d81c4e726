// Resolved metadata to an FAQPage; it needs at least one question with its answer
// (https://schema.org/FAQPage, read 2026-11-21).
import type { FAQPage, Question } from 'schema-dts'
import type { ResolvedMetadata } from '../resolved.ts'
import { mainId } from './ids.ts'

export const toFaqNode = (resolved: ResolvedMetadata): FAQPage | undefined => {
  if (resolved.questions.length === 0) return undefined
  return {
    '@type': 'FAQPage',
    '@id': mainId(resolved),
    name: resolved.title,
    inLanguage: resolved.locale,
    mainEntity: resolved.questions.map(
      ({ question, answer }): Question => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      }),
    ),
  }
}
