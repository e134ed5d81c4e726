// What the routes accept, as schemas: whatever is not named here is refused.
import { z } from '@strapi/utils'
import { LISTS } from '../../../shared/contracts'

const locale = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag such as "nl".')
const text = z.string().min(1).max(255)

export const panel = z.strictObject({
  uid: text,
  documentId: text.optional(),
  locale,
  data: z.record(z.string(), z.unknown()),
})

export const overview = z.strictObject({
  list: z.enum(LISTS).default('incomplete'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  type: text.optional(),
  locale: locale.optional(),
  owner: text.optional(),
  team: text.optional(),
  campaign: text.optional(),
  target: text.optional(),
})

const historyScope = {
  type: text.optional(),
  documentId: text.optional(),
  locale: locale.optional(),
  by: text.optional(),
  /** Of documents that are gone. */
  gone: z.enum(['true']).optional(),
}

export const history = z.strictObject({
  ...historyScope,
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
})

export const exportedHistory = z.strictObject(historyScope)

export const exported = z.strictObject({
  format: z.enum(['csv', 'jsonl']).default('csv'),
  type: text.optional(),
  locale: locale.optional(),
})

export const imported = z.strictObject({
  text: z.string().optional(),
  dryRun: z.enum(['true', 'false']).default('true'),
})

export const indexScope = z.strictObject({ uid: text.optional() })

export const resolved = z.strictObject({
  locale: locale.optional().describe('A language of the CMS; absent means its default.'),
  format: z
    .enum(['json', 'jsonld', 'dc', 'head'])
    .default('json')
    .describe(
      '`jsonld`: JSON-LD of schema.org; `dc`: Dublin Core in Turtle; `head`: elements of a page’s head.',
    ),
})
