// An object and a path to the value that stands there, if every step of the way is the object's own.
import type { Json } from '@kanaal/types'

export const at = (values: object, path: readonly string[]): Json | undefined => {
  let found: unknown = values
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Record<string, unknown>)[name]
  }
  return found as Json | undefined
}
