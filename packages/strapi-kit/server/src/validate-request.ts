// A request body or query and its schema -> the parsed value, or 400 with the path of every wrong field.
import { explainIssue } from '@kanaal/types'
import { errors, type z } from '@strapi/utils'

/**
 * As Strapi's `validateZodSchema`, but an unknown key is reported at its own path, not at its parent's,
 * and all findings are in the message's details.
 */
export function validateRequest<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value ?? {}, { error: explainIssue })
  if (result.success) return result.data
  const details = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].map(String),
          message: `Unknown key "${key}".`,
        }))
      : [{ path: issue.path.map(String), message: toSentence(issue.message) }],
  )
  const [first] = details
  throw new errors.ValidationError(
    first && first.path.length > 0
      ? `${first.path.join('.')}: ${first.message}`
      : (first?.message ?? 'Not as expected.'),
    { errors: details.map((detail) => ({ ...detail, name: 'ValidationError' })) },
  )
}

/** `expected a text, not 3` as the sentence that a person reads. */
const toSentence = (reason: string): string =>
  `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?…]$/.test(reason) ? '' : '.'}`
