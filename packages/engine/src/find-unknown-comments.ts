// The comments of a document that silence something to messages about the words in them that nobody knows.
import { didYouMean, messageOf, SILENCING_KEYWORDS, type SilencingComment } from '@kanaal/content'
import type { AnyRule, Message } from '@kanaal/types'
import { commentUnknown } from './rules/comment-unknown.ts'

export function findUnknownComments(
  comments: readonly SilencingComment[],
  rules: readonly AnyRule[],
): Message[] {
  if (comments.length === 0) return []
  const ids = new Set(rules.flatMap(({ id, source }) => [id, `${source}/${id}`]))
  return comments.flatMap(({ keyword, rules: named, place }) => {
    if (!SILENCING_KEYWORDS.some((known) => known === keyword))
      return messageOf(commentUnknown, {
        message: 'keyword',
        values: { name: keyword },
        place,
        actual: keyword,
      })
    return named
      .filter((name) => !ids.has(name))
      .map((name) => {
        const guess = didYouMean(name, [...ids])
        if (guess === undefined)
          return messageOf(commentUnknown, { message: 'rule', values: { name }, place, actual: name })
        const values = { name, guess }
        return messageOf(commentUnknown, {
          message: 'misspeltRule',
          values,
          place,
          actual: name,
          expected: guess,
        })
      })
  })
}
