// An application profile written by hand to a checked one: versioned data that says what a kind of document must know of itself.
import { explainIssue, identifier, localized } from '@kanaal/types'
import { z } from 'zod'
import { property } from './property.ts'

export const profile = z
  .strictObject({
    id: identifier,
    /** Semantic version; it stands beside every score, so that old scores can be told from new ones. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version of three numbers, such as 1.0.0'),
    title: localized,
    /** Document types it is meant for, as front matter or the last name of a Strapi uid has them. */
    types: z.array(z.string().min(1)).min(1),
    properties: z.array(property).min(1),
    /** Months until such a document is read again; absent: whoever reads it says. */
    reviewMonths: z.number().int().min(1).max(120).optional(),
  })
  .superRefine(({ properties }, context) => {
    const seen = new Set<string>()
    properties.forEach(({ key, min, max, type, options, scheme }, index) => {
      const refuse = (name: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['properties', index, name], message })
      if (seen.has(key)) refuse('key', `"${key}" stands here twice`)
      if (min > max) refuse('min', `at least ${min} values, but at most ${max}`)
      if ((type === 'option') !== (options !== undefined)) refuse('options', 'options belong to type option')
      if (scheme !== undefined && type !== 'term') refuse('scheme', 'a scheme belongs to type term')
      seen.add(key)
    })
  })
export type Profile = z.infer<typeof profile>
export type ProfileInput = z.input<typeof profile>

/**
 * Declares a profile.
 *
 * @throws {Error} naming the path that is wrong: a profile in code is a programmer's own
 */
export const defineProfile = (input: ProfileInput): Profile => {
  const parsed = profile.safeParse(input, { error: explainIssue })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`profile ${input.id}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a profile'}`)
}
