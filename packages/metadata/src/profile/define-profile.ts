// An application profile written by hand to a checked one: versioned data that says what a kind of document must know of itself.
import { didYouMean } from '@kanaal/content'
import { type ComputableKey, computable, explainIssue, identifier, localized, metadata } from '@kanaal/types'
import { z } from 'zod'
import { checkExpression } from '../expressions/check-expression.ts'
import { namesOf } from '../expressions/names.ts'
import { riskClass } from '../risk.ts'
import { type Property, property } from './property.ts'

/** Of the metadata, and what the text and its terms say instead. */
const KEYS = [...Object.keys(metadata.shape), 'terms', 'offer', 'start', 'end', 'place']

export const profile = z
  .strictObject({
    id: identifier,
    /** Semantic version; it stands beside every score, so that old scores can be told from new ones. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version of three numbers, such as 1.0.0'),
    title: localized,
    /** Document types it is meant for, as front matter or the last name of a Strapi uid has them. */
    types: z.array(z.string().min(1)).min(1),
    properties: z.array(property).min(1),
    /** What it costs when such a document is wrong unseen: it decides when it is read again. */
    risk: riskClass.optional(),
    /** Months until such a document is read again; absent: as its risk says, else whoever reads it. */
    reviewMonths: z.number().int().min(1).max(120).optional(),
  })
  .superRefine(({ properties }, context) => {
    const seen = new Set<string>()
    const names = namesOf(properties)
    properties.forEach((one, index) => {
      const { key, min, max, type, options, scheme } = one
      const refuse = (name: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['properties', index, name], message })
      if (seen.has(key)) refuse('key', `"${key}" stands here twice`)
      const unknown = problemOfKey(key)
      if (unknown !== undefined) refuse('key', unknown)
      if (min > max) refuse('min', `at least ${min} values, but at most ${max}`)
      if ((type === 'option') !== (options !== undefined)) refuse('options', 'options belong to type option')
      if (scheme !== undefined && type !== 'term') refuse('scheme', 'a scheme belongs to type term')
      const problem = problemOfDefault(one, names)
      if (problem !== undefined) refuse('default', problem)
      seen.add(key)
    })
  })
export type Profile = z.infer<typeof profile>
export type ProfileInput = z.input<typeof profile>

/** Where nothing can be stored, nobody can fill in what is missing. */
function problemOfKey(key: string): string | undefined {
  const [name = ''] = key.split('.')
  if (KEYS.includes(name)) return undefined
  const near = didYouMean(name, KEYS)
  const guess = near === undefined ? '' : `; did you mean "${near}"?`
  return `no document has "${name}"${guess} Keys of your own stand under custom, as custom.${name}`
}

/** A default is a value as people would write one: what is derived from facts, or stands inside another value, has none. */
function problemOfDefault(
  { key, default: written, options }: Property,
  names: ReturnType<typeof namesOf>,
): string | undefined {
  if (written === undefined) return undefined
  if (!Object.hasOwn(computable, key))
    return `${key} cannot have one; there is one for ${Object.keys(computable).join(', ')}`
  const type = computable[key as ComputableKey]
  return checkExpression(written, { key, type, options: options?.map(({ value }) => value) }, names)
}

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
