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

/** What somebody meant as a name: a letter, a digit or a picture, in any writing. */
const NAME = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/**
 * A path to a slug, segment by segment. A name of which nothing can stand in an address becomes `d-` and 8 hex
 * digits: of `seed` at the end, so that no two documents share one; of the name itself before, so that they share it.
 */
export function slugOfPath(path: string, seed: string): string {
  const names = path.split('/').filter((name) => slugOf(name) !== '' || NAME.test(name))
  const segments = names.map(
    (name, index) => slugOf(name) || standIn(index === names.length - 1 ? seed : name),
  )
  return segments.length > 0 ? segments.join('/') : standIn(seed)
}

const standIn = (seed: string): string => `d-${sha256(seed).slice(0, 8)}`
