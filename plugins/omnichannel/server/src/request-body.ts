// What a request about an unsaved form holds, whatever is asked about it.
import { attributesOf, validateRequest } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { formSchema } from './form-schema'

export const formValues = z.strictObject({
  uid: z.string().min(1),
  documentId: z
    .string()
    .max(255)
    .regex(/^[\w.~-]+$/, 'Expected the `documentId` of an entry, such as "z7v8zma4x2h0qk3w1b5n9c6d".')
    .optional(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Expected a language tag such as "nl" or "en-GB".'),
  data: z.record(z.string(), z.unknown()),
  audience: z.string().optional(),
  now: z.iso.datetime({ offset: true }).optional(),
})

/** @throws ValidationError with the path of each value that no such field can hold */
export function refuseIllTyped(
  strapi: Core.Strapi,
  { uid, data }: { uid: string; data: Record<string, unknown> },
): void {
  const schema = formSchema(attributesOf(strapi, uid), (model) => attributesOf(strapi, model))
  validateRequest(z.looseObject({ data: schema }), { data })
}
