// The values of a write -> nothing, or 400 with the path and the reason of every term that cannot be stored.
import { validateRequest, type WriteCheck } from '@kanaal/strapi-kit/strapi-server'
import { storedTermsFor } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { termFieldsOf } from './term-fields'

export const createWriteCheck =
  (strapi: Core.Strapi): WriteCheck =>
  async (uid, data) => {
    const schemas = termFieldsOf(strapi, uid).flatMap((name) => {
      const value = Object.hasOwn(data, name) ? data[name] : undefined
      return value === undefined || value === null ? [] : [[name, storedTermsFor(value)] as const]
    })
    if (schemas.length > 0) validateRequest(z.looseObject(Object.fromEntries(schemas)), data)
  }
