// The answers of the content API as schemas: what openapi.json says of them, and what tests hold them to.
import { policy } from '@kanaal/metadata'
import { author, direction } from '@kanaal/types'
import { z } from '@strapi/utils'

const provenance = z.enum(['own', 'extracted', 'site'])

export const answers = {
  ResolvedMetadata: z.strictObject({
    data: z.strictObject({
      uid: z.string(),
      documentId: z.string(),
      locale: z.string(),
      dir: direction,
      title: z.string(),
      description: z.string().optional(),
      image: z
        .strictObject({
          url: z.string(),
          alt: z.string().optional(),
          width: z.number().optional().describe('Pixels of the original.'),
          height: z.number().optional(),
          mediaType: z.string().optional(),
        })
        .optional(),
      url: z.string().optional().describe('Of the page; absent where the address of the site is not known.'),
      canonical: z.string().optional().describe('What search engines should show.'),
      date: z.string().optional().describe('As written: a plain date stays one.'),
      modified: z.string().optional(),
      validFrom: z.string().optional(),
      validUntil: z.string().optional(),
      status: z.enum(['scheduled', 'current', 'expired']),
      authors: z.array(author.strict()),
      terms: z.array(z.strictObject({ key: z.string(), label: z.string(), uri: z.string().optional() })),
      keywords: z.array(z.string()),
      words: z.number().int(),
      readingMinutes: z.number().int(),
      rights: z.string().optional(),
      license: z.string().optional(),
      provenance: z
        .strictObject({
          title: provenance,
          description: provenance.optional(),
          canonical: provenance,
          image: provenance.optional(),
        })
        .describe(
          '`own`: the author wrote it; `extracted`: taken from the text; `site`: as for every document.',
        ),
    }),
  }),
  Policies: z.strictObject({ policies: z.array(policy) }),
}
