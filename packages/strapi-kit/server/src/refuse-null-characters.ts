// Any JSON value -> nothing, or 400 with the path of the first text or key that holds U+0000, or of what has no end.
import { errors } from '@strapi/utils'

/** Lists and objects inside each other: a form has a dozen, and whoever walks thousands of them runs out of stack. */
const MAX_LEVELS = 200
/** Of the path of such a value, as much as leads an editor to the field. */
const SHOWN_LEVELS = 4

/** PostgreSQL stores no U+0000 in text, and parsers replace it: what an editor would see is not what was sent. */
export function refuseNullCharacters(value: unknown, path: string[] = []): void {
  if (typeof value === 'string') refuseText(value, path, 'Character')
  if (typeof value !== 'object' || value === null) return
  if (path.length > MAX_LEVELS) {
    refuse(
      path.slice(0, SHOWN_LEVELS),
      `Lists and objects stand inside each other more than ${MAX_LEVELS} deep.`,
    )
  }
  for (const [key, item] of Object.entries(value)) {
    refuseText(key, [...path, key.replaceAll('\0', '\u{fffd}')], 'In the name of this field, character')
    refuseNullCharacters(item, [...path, key])
  }
}

function refuseText(text: string, path: string[], where: string): void {
  if (!text.includes('\0')) return
  refuse(path, `${where} ${text.indexOf('\0') + 1} is U+0000, which no text can hold. Remove it.`)
}

function refuse(path: string[], message: string): never {
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    errors: [{ path, message, name: 'ValidationError' }],
  })
}
