// A field and what is wrong with it -> Strapi's error of a form, which names both; 400 over HTTP.
import { errors } from '@strapi/utils'

export function refuse(path: readonly string[], message: string): never {
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path: [...path], message, name: 'ValidationError' }],
  })
}
