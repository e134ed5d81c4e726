// Any JSON value -> nothing, or 400 with the path of the first text that holds U+0000.
import { errors } from '@strapi/utils'

/** PostgreSQL stores no U+0000 in text, and parsers replace it: what an editor would see is not what was sent. */
export function refuseNullCharacters(value: unknown, path: string[] = []): void {
  if (typeof value === 'string') {
    if (!value.includes('\0')) return
    const message = `Character ${value.indexOf('\0') + 1} is U+0000, which no text can hold. Remove it.`
    throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
      errors: [{ path, message, name: 'ValidationError' }],
    })
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) refuseNullCharacters(item, [...path, key])
}
