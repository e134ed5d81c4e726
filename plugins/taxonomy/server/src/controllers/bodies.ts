// What the admin routes accept, as schemas: whatever is not named here is refused.
import { checks } from '@kanaal/taxonomy'
import { z } from '@strapi/utils'
import { RIGHTS } from '../../../shared/access'
import { MAPPINGS, SCHEME_KINDS } from '../../../shared/contracts'
import { LEVELS, PUBLISH_STEPS, REPORT_FORMATS } from '../../../shared/overviews'

const language = z
  .string()
  .regex(/^([A-Za-z]{2,8}|[ixIX](?=-))(-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag such as "nl".')
const text = z.string().max(20_000)
/** `und`: without a language. */
const labels = z.record(z.union([language, z.literal('und')]), text)
const lists = z.record(z.union([language, z.literal('und')]), z.array(text).max(500))

export const key = z.string().min(1).max(160)
export const kind = z.enum(SCHEME_KINDS)
const version = z.number().int().min(1)
const reason = z.string().max(2000).optional()
const ids = checks.map(({ id }) => id)
const checkId = z.enum(ids)
const isCheckId = (id: string): boolean => ids.includes(id)

const fields = z.strictObject({
  prefLabel: labels.optional(),
  altLabel: lists.optional(),
  hiddenLabel: lists.optional(),
  definition: lists.optional(),
  scopeNote: lists.optional(),
  note: lists.optional(),
  example: lists.optional(),
  historyNote: lists.optional(),
  editorialNote: lists.optional(),
  changeNote: lists.optional(),
  notation: z.array(text).max(100).optional(),
  attributes: z.record(z.string(), z.array(text).max(200)).optional(),
})

export const createScheme = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Expected small letters, digits and hyphens.'),
  uri: z.url().max(255).optional(),
  kind,
  label: labels,
})
const settings = z.strictObject({
  severities: z.record(z.string().refine(isCheckId, 'There is no such check.'), z.enum(LEVELS)).optional(),
  requiredFor: z.array(z.string().max(255)).max(100).optional(),
  minScore: z.number().min(0).max(1).optional(),
  neverSuggest: z.array(key).max(500).optional(),
  access: z
    .array(
      z
        .strictObject({
          role: z.string().min(1).max(255),
          rights: z.array(z.enum(RIGHTS)),
          languages: z.array(z.union([language, z.literal('und')])).optional(),
          branch: key.optional(),
        })
        .refine(({ rights, branch }) => branch === undefined || !rights.includes('publish'), {
          path: ['branch'],
          message: 'A vocabulary is published whole: leave out the branch, or "publish".',
        }),
    )
    .max(100)
    .optional(),
  standIns: z.array(language).max(20).optional(),
  publication: z
    .strictObject({
      publisher: z.string().max(500).optional(),
      license: z.string().max(500).optional(),
      contact: z.string().max(500).optional(),
      description: labels.optional(),
    })
    .optional(),
})
export const updateScheme = z.strictObject({
  version: version.optional(),
  kind: kind.optional(),
  label: labels.optional(),
  settings: settings.optional(),
})
export const rebase = z.strictObject({
  version,
  from: z.string().min(1).max(255).optional(),
  to: z
    .url()
    .max(200)
    .regex(/[/#:]$/, 'Expected it to end in /, # or :.'),
})
export const createConcept = z.strictObject({ scheme: key, broader: key.optional(), fields })
export const updateConcept = z.strictObject({ version, fields, reason })
export const linkConcept = z.strictObject({
  version: version.optional(),
  related: z.array(key).max(500),
  mappings: z.array(z.strictObject({ kind: z.enum(MAPPINGS), target: z.string().min(1).max(255) })).max(500),
  reason,
})
export const moveConcept = z.strictObject({
  version,
  from: key.nullish(),
  to: key.nullable(),
  isCopy: z.boolean().optional(),
})
export const mergeConcept = z.strictObject({ version, into: key, reason })
export const deprecateConcept = z.strictObject({
  version,
  replacedBy: z.array(key).max(20).default([]),
  children: z.enum(['keep', 'lift', 'refuse']).default('keep'),
  reason,
})
/** Of a query string. */
export const versionSeen = z.strictObject({ version: z.coerce.number().int().min(1).optional() })
export const versionOnly = z.strictObject({ version, reason })
export const restore = z.strictObject({
  change: z.string().min(1).max(64),
  version: version.optional(),
  reason,
})
export const publishStep = z.strictObject({ step: z.enum(PUBLISH_STEPS), version })
export const presetKeys = z.strictObject({ keys: z.array(z.string()).min(1).max(20) })
export const termKeys = z.strictObject({ keys: z.array(key).max(500) })
export const suggest = z.strictObject({
  uid: z.string().min(1),
  documentId: z.string().min(1).max(255).optional(),
  locale: language,
  data: z.record(z.string(), z.unknown()),
})

const start = z.coerce.number().int().min(0).default(0)
export const childrenQuery = z.strictObject({
  parent: key.optional(),
  language: language.default('en'),
  start,
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export const searchQuery = z.strictObject({
  q: z.string().max(255),
  language: language.default('en'),
  schemes: z.string().optional(),
  deprecated: z.enum(['true', 'false']).default('false'),
  branch: key.optional(),
  leafOnly: z.enum(['true', 'false']).default('false'),
  limit: z.coerce.number().int().min(1).max(50).default(12),
})
/** Fields of a form are texts. */
export const importForm = z.strictObject({
  policy: z.enum(['merge', 'replace']).default('merge'),
  added: z.enum(['take', 'leave']).default('take'),
  changed: z.enum(['theirs', 'ours']).default('theirs'),
  conflicts: z.enum(['theirs', 'ours']).default('theirs'),
  /** URIs of concepts that stay as they are here, a line each. */
  keep: z.string().max(100_000).optional(),
  dryRun: z.enum(['true', 'false']).default('true'),
  key: createScheme.shape.key.optional(),
  kind: kind.optional(),
  baseUri: z.url().max(200).optional(),
  language: language.optional(),
  text: z.string().max(3_000_000).optional(),
})
export const exportQuery = z.strictObject({
  format: z.enum(['turtle', 'ntriples', 'rdfxml', 'jsonld', 'csv', 'tsv', 'text']).default('turtle'),
  labels: z.enum(['core', 'xl']).default('core'),
})
/** What says all that a description says; JSON-LD for whoever has no wish. */
export const DESCRIPTION_FORMATS = ['jsonld', 'turtle', 'rdfxml', 'ntriples'] as const
export const descriptionQuery = z.strictObject({ format: z.enum(DESCRIPTION_FORMATS).default('turtle') })
export const impactQuery = z.strictObject({ narrower: z.enum(['true', 'false']).default('false') })
export const indexQuery = z.strictObject({ uid: z.string().min(1).optional() })

export const paste = z.strictObject({
  scheme: key,
  parent: key.optional(),
  text: z.string().min(1).max(1_000_000),
  language,
  dryRun: z.boolean().default(true),
  reason,
})
export const collection = z.strictObject({
  uri: z.string().max(255).optional(),
  label: labels,
  isOrdered: z.boolean().default(false),
  members: z.array(key).max(2000),
})
export const collectionUri = z.strictObject({ uri: z.string().min(1).max(255) })
export const sinceQuery = z.strictObject({ since: z.iso.datetime({ offset: true }).optional() })
export const mend = z.strictObject({
  checks: z.array(checkId).min(1).max(100),
  dryRun: z.boolean().default(true),
})
export const reportQuery = z.strictObject({ format: z.enum(REPORT_FORMATS).default('sarif') })
/** What a check found, of what: a URI may be as long as the column of it. */
export const finding = z.strictObject({
  check: checkId,
  subject: z.string().max(2000).default(''),
})
export const waiver = finding.extend({ reason: z.string().trim().min(1).max(500), until: z.iso.date() })
export const documentScope = z.strictObject({ uid: z.string().min(1), locale: language.optional() })

const statuses = z.array(z.enum(['draft', 'published'])).min(1)
export const retag = z.strictObject({
  select: z.strictObject({
    terms: z.array(key).min(1).max(100),
    expand: z.enum(['self', 'narrowerTransitive']).default('self'),
    uid: z.string().min(1).optional(),
    locale: z.string().max(35).optional(),
    statuses,
  }),
  add: z.array(key).max(50).default([]),
  remove: z.array(key).max(50).default([]),
  reason,
  dryRun: z.boolean().default(true),
})
export const itemsQuery = z.strictObject({
  start,
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
