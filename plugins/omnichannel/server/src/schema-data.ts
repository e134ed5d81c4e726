// A model's attributes -> plain data, which a thread can be sent.
import { attributesOf } from '@kanaal/strapi-kit/strapi-server'
import type { Core } from '@strapi/strapi'

/** Strapi and its plugins hang functions on attributes, such as defaults; a thread needs what `schema.json` says. */
export const schemaDataOf = (strapi: Core.Strapi, uid: string): ReturnType<typeof attributesOf> =>
  JSON.parse(JSON.stringify(attributesOf(strapi, uid)))
