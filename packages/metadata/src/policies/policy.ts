// A policy as data: what people may not, must or should say, why, and who decides. No code and no patterns, so that it can be edited by anybody.
import { localized } from '@kanaal/types'
import { z } from 'zod'
import { riskClass } from '../risk.ts'
import { detectorIds } from './detectors/index.ts'

/** A word or several; `*` at the end of a word stands for any ending, `#` for a number. Case does not matter. */
const phrase = z
  .string()
  .min(1)
  .max(200)
  .regex(/[\p{L}\p{N}#]/u, 'a phrase needs a letter, a digit or #')

/** Phrases, or what a built-in detector finds where no list could be written down. */
const match = z.union([
  z.strictObject({ words: z.array(phrase).min(1) }),
  z.strictObject({ detector: z.enum(detectorIds) }),
])
export type Match = z.infer<typeof match>

/** A condition on the metadata: one of these keys holds one of these values. */
const metadataMatch = z.strictObject({ metadata: z.record(z.string(), z.array(z.string()).min(1)) })
/** A fact with one of these ids, or one that has an end. */
const factMatch = z.strictObject({ facts: z.array(z.string()).min(1) })
const endMatch = z.strictObject({ end: z.literal(true) })

const need = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]{0,39}$/,
      'expected a name of at most 40 small letters, digits and hyphens, such as lowest-price',
    ),
  /** What is missing, and what to write. */
  message: localized,
  anyOf: z.array(z.union([match, metadataMatch, factMatch, endMatch])).min(1),
})
export type Need = z.infer<typeof need>

const kebab = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,63}$/,
    'expected a name of at most 64 small letters, digits and hyphens, such as price-claim',
  )
const base = {
  id: kebab,
  title: localized,
  /** Why the organisation wants it: editors follow what they understand. */
  rationale: localized,
  fix: localized,
  severity: z.enum(['error', 'warning', 'info']).default('warning'),
  category: z.enum(['brand', 'legal', 'privacy', 'accessibility']),
  /** The role that decides about exceptions, such as `legal`. */
  owner: z.string().min(1),
  /** High: only people with the role `owner` make exceptions. Else everybody who may make any. */
  risk: riskClass.optional(),
  enabled: z.boolean().default(true),
  /** Absent means all. A policy of channels looks at what those targets say, hand-written copy included. */
  scope: z
    .strictObject({
      types: z.array(z.string()).min(1).optional(),
      channels: z.array(z.string()).min(1).optional(),
      locales: z.array(z.string()).min(1).optional(),
    })
    .default({}),
  /** Texts that are fine after all; `@example.org` allows every address there. */
  allow: z.array(z.string()).default([]),
  references: z
    .array(z.strictObject({ title: z.string(), url: z.url(), checkedAt: z.iso.date() }))
    .default([]),
  /** Markdown, and for `notOk` the sentences it must give; a policy is tested by its own examples. */
  examples: z
    .strictObject({
      ok: z.array(z.string()).default([]),
      notOk: z
        .array(z.strictObject({ markdown: z.string(), messages: z.array(z.string()).min(1) }))
        .default([]),
    })
    .default({ ok: [], notOk: [] }),
}

/** `policies` of the configuration, and what the admin edits. */
export const policy = z.discriminatedUnion('kind', [
  /** Must not be there. */
  z.strictObject({
    ...base,
    kind: z.literal('existence'),
    match: z.array(match).min(1),
    message: localized.optional(),
  }),
  /** Say it in these words instead. */
  z
    .strictObject({
      ...base,
      kind: z.literal('substitution'),
      swap: z.record(phrase, z.string().min(1)).default({}),
      /** Keys of vocabularies: wherever another label of a concept stands, its preferred one is asked for. */
      vocabularies: z.array(z.string().min(1)).min(1).optional(),
      /** By language, what these vocabularies say today: filled in by `withPreferredLabels`, written by nobody. */
      preferred: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    })
    .refine(({ swap, vocabularies }) => Object.keys(swap).length > 0 || vocabularies !== undefined, {
      path: ['swap'],
      error: 'name words and what to say instead, or a vocabulary',
    }),
  /** Where this is, that must be. */
  z.strictObject({
    ...base,
    kind: z.literal('required'),
    when: z.array(z.union([match, metadataMatch])).min(1),
    needs: z.array(need).min(1),
  }),
  /** Not oftener than; or of several groups of words no more than so many in one document. */
  z.strictObject({
    ...base,
    kind: z.literal('occurrence'),
    groups: z.record(kebab, z.array(phrase).min(1)),
    /** Where a word stands in one of these it is another word: `# u` is the time of day. */
    except: z.array(phrase).default([]),
    maxGroups: z.number().int().min(1).optional(),
    max: z.number().int().min(0).optional(),
    message: localized.optional(),
  }),
])
export type Policy = z.infer<typeof policy>
export type PolicyInput = z.input<typeof policy>
export type PolicyOf<Kind extends Policy['kind']> = Extract<Policy, { kind: Kind }>
