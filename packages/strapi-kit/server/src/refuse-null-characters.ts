// Any JSON value -> nothing, or 400 with the path of the first text or key that holds U+0000.
import { errors } from '@strapi/utils'

/** PostgreSQL stores no U+0000 in text, and parsers replace it: what an editor would see is not what was sent. */
export function refuseNullCharacters(value: unknown, path: string[] = []): void {
  if (typeof value === 'string') refuseText(value, path, 'Character')
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    refuseText(key, [...path, key.replaceAll('\0', '\u{fffd}')], 'In the name of this field, character')
    refuseNullCharacters(item, [...path, key])
  }
}

function refuseText(text: string, path: string[], where: string): void {
  if (!text.includes('\0')) return
  const message = `${where} ${text.indexOf('\0') + 1} is U+0000, which no text can hold. Remove it.`
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path, message, name: 'ValidationError' }],
  })
}
