// The query strings of the content API as schemas: what a route accepts, and what openapi.json says of it.
import { z } from '@strapi/utils'

const locale = z.string().optional().describe('A language of the CMS; absent means its default.')

export const renditionQuery = z.strictObject({
  target: z
    .string({ error: 'Name a target, such as "web".' })
    .min(1, 'Name a target, such as "web".')
    .describe('A configured target, such as `web` or `email`.'),
  locale,
  audience: z.string().optional().describe('Key of a configured audience.'),
  part: z
    .string()
    .min(1)
    .optional()
    .describe("A file's role or path, or a key of `parts`: the answer is its bytes."),
})

export const documentsQuery = z.strictObject({
  type: z.string().min(1).optional().describe('A content type, such as `api::article.article`.'),
  locale: z.string().optional().describe('One language; absent means all.'),
  cursor: z.string().optional().describe('`x-next-cursor` of the page before.'),
  limit: z.coerce
    .number({ error: 'Expected a number from 1 to 100.' })
    .int('Expected a whole number.')
    .min(1, 'Expected a number from 1 to 100.')
    .max(100, 'Expected a number from 1 to 100.')
    .default(25)
    .describe('Documents a page.'),
})
