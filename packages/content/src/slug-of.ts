// Text to a segment of an address.
import slugify from '@sindresorhus/slugify'
import { sha256 } from './hash-json.ts'

const SEGMENT = /^[a-z0-9][a-z0-9-]{0,119}$/

/** True for one or more segments of lower-case letters, digits and hyphens, joined by `/`. */
export function isSlug(text: string): boolean {
  return text.split('/').every((segment) => SEGMENT.test(segment))
}

/** One segment; empty where nothing of the text can stand in an address. */
export function slugOf(text: string): string {
  return slugify(text.normalize('NFKC'))
    .slice(0, 120)
    .replace(/^-+|-+$/g, '')
}

/** A path to a slug, segment by segment; a path of which nothing is left becomes `d-` and 8 hex digits of `seed`. */
export function slugOfPath(path: string, seed: string): string {
  const segments = path.split('/').map(slugOf).filter(Boolean)
  return segments.length > 0 ? segments.join('/') : `d-${sha256(seed).slice(0, 8)}`
}
