// Codes and labels of lists that have no URIs to URIs that are the same in every environment.
import { slugOf } from '@kanaal/content'

/** A name for a list that brings none; give `baseUri` for one of your own. */
export const DEFAULT_BASE = 'urn:kanaal:vocabulary:'

export interface Minter {
  scheme: string
  /** From a code, or from the labels on the way down; a second concept of the same name gets `-2`. */
  mint(path: readonly string[]): string
  /** A name below the base as it stands. */
  below(name: string): string
}

export function createMinter(baseUri: string = DEFAULT_BASE): Minter {
  const base = /[/#:]$/.test(baseUri) ? baseUri : `${baseUri}/`
  const used = new Map<string, number>()
  const slugs = new Map<string, string>()
  const slugIn = (part: string): string => {
    const slug = slugs.get(part) ?? (slugOf(part) || encodeURIComponent(part))
    slugs.set(part, slug)
    return slug
  }
  return {
    scheme: base.slice(0, -1),
    below: (name) => base + name,
    mint(path) {
      const name = path.map(slugIn).join('/')
      const count = (used.get(name) ?? 0) + 1
      used.set(name, count)
      return base + (count === 1 ? name : `${name}-${count}`)
    },
  }
}
