// What a request about an unsaved form holds, whatever is asked about it.
import { z } from '@strapi/utils'

export const formValues = z.strictObject({
  uid: z.string().min(1),
  documentId: z.string().min(1).max(255).optional(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag such as "nl" or "en-GB".'),
  data: z.record(z.string(), z.unknown()),
  audience: z.string().optional(),
  now: z.iso.datetime({ offset: true }).optional(),
})
