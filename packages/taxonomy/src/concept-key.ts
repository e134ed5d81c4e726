// The URI of a concept or scheme to its key: the same in every environment, and never changed once it is given.
import { createHash } from 'node:crypto'
import { slugOf } from '@kanaal/content'

/** Characters: keys stand in addresses and in columns that are searched by. */
const LOCAL_LENGTH = 72
const SCHEME_LENGTH = 40

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const cut = (slug: string, length: number, uri: string): string =>
  slug.length <= length ? slug : `${slug.slice(0, length - 9)}-${short(uri)}`

function endOf(uri: string): string {
  const end = /([^/#:]+)[/#:]*$/.exec(uri)?.[1] ?? uri
  try {
    return decodeURIComponent(end)
  } catch {
    return end
  }
}

/** `https://example.org/vocabulary/Subjects` as `subjects`. */
export function schemeKeyOf(uri: string, taken: ReadonlySet<string>): string {
  const key = cut(slugOf(endOf(uri)), SCHEME_LENGTH, uri) || `scheme-${short(uri)}`
  return taken.has(key) ? `${key.slice(0, SCHEME_LENGTH - 9)}-${short(uri)}` : key
}

/** `https://example.org/vocabulary/Rugzak` in `topic` as `topic:rugzak`; a namesake gets a piece of its hash. */
export function conceptKeyOf(scheme: string, uri: string, taken: ReadonlySet<string>): string {
  const local = cut(slugOf(endOf(uri)), LOCAL_LENGTH, uri) || `c-${short(uri)}`
  const key = `${scheme}:${local}`
  return taken.has(key) ? `${key}-${short(uri)}` : key
}
