// All identities of a source to the slug each document gets, so that no two share a path.
import { createHash } from 'node:crypto'
import type { Identity } from './identify-documents.ts'
import { byBytes } from './sources/markdown-source.ts'

export interface Assigned extends Identity {
  /** The slug that another document of the same locale had first. */
  collidesWith?: { path: string; slug: string }
}

/**
 * The first in byte order of the path keeps its slug; the others get `-` and 8 hex digits of sha256(path), so
 * that a slug depends on nothing but the two documents.
 */
export function assignSlugs(identities: readonly Identity[]): Assigned[] {
  const owners = new Map<string, Identity>()
  const placeOf = ({ locale, slug }: Pick<Identity, 'locale' | 'slug'>) => `${locale}/${slug}`.toLowerCase()
  for (const identity of [...identities].sort(byPath)) {
    const place = placeOf(identity)
    if (!owners.has(place)) owners.set(place, identity)
  }
  return identities.map((identity) => {
    const owner = owners.get(placeOf(identity))
    if (!owner || owner === identity) return identity
    const suffix = createHash('sha256')
      .update(`${identity.path}${identity.line ?? ''}`)
      .digest('hex')
      .slice(0, 8)
    return {
      ...identity,
      slug: `${identity.slug}-${suffix}`,
      collidesWith: { path: owner.path, slug: identity.slug },
    }
  })
}

const byPath = (a: Identity, b: Identity): number => byBytes(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)
