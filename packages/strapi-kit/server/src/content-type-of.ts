// A uid -> its content type, and whether it has drafts; `strapi.contentTypes` copies every type each time it is read.
import type { Core, Struct, UID } from '@strapi/strapi'

export const contentTypeOf = (strapi: Core.Strapi, uid: string): Struct.ContentTypeSchema | undefined =>
  strapi.contentType(uid as UID.ContentType) as Struct.ContentTypeSchema | undefined

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  contentTypeOf(strapi, uid)?.options?.draftAndPublish === true
