// The URI of a concept or scheme to its key: the same in every environment, and never changed once it is given.
import { createHash } from 'node:crypto'
import { slugOf } from '@kanaal/content'

/** Characters: keys stand in addresses and in columns that are searched by. */
const LOCAL_LENGTH = 72
const SCHEME_LENGTH = 40

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Between two letters or digits these become a hyphen: nothing but them is lost. */
const SEPARATOR = /(?<=[^\s_.-])[\s_.-](?=[^\s_.-])/g

/** Whether a slug spells the whole name, in whatever case: that of `C#` is the one of `C` too. */
const isWhole = (slug: string, name: string): boolean =>
  slug.replaceAll('-', '') === name.toLowerCase().replace(SEPARATOR, '')

/**
 * What a URI ends in, with a piece of its hash where that says more than a key can: whichever of its namesakes comes
 * first, in whatever file, it is called the same.
 */
function nameOf(uri: string, length: number, nameless: string): string {
  const end = endOf(uri)
  const slug = slugOf(end)
  if (slug === '') return `${nameless}-${short(uri)}`
  if (slug.length > length || !isWhole(slug, end)) return hashed(slug, length, uri)
  return slug
}

const hashed = (slug: string, length: number, uri: string): string =>
  `${slug.slice(0, length - 9)}-${short(uri)}`

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
  const key = nameOf(uri, SCHEME_LENGTH, 'scheme')
  return taken.has(key) ? hashed(key, SCHEME_LENGTH, uri) : key
}

/** `https://example.org/vocabulary/Rugzak` in `topic` as `topic:rugzak`; a namesake gets a piece of its hash. */
export function conceptKeyOf(scheme: string, uri: string, taken: ReadonlySet<string>): string {
  const key = `${scheme}:${nameOf(uri, LOCAL_LENGTH, 'c')}`
  return taken.has(key) ? `${key}-${short(uri)}` : key
}
