// All identities of a source to the slug each document gets, so that no two share a path and every path can be written.
import { createHash } from 'node:crypto'
import { isSafePath } from '@kanaal/engine'
import type { Identity } from './identify-documents.ts'
import { byBytes } from './sources/markdown-source.ts'

export interface Assigned extends Identity {
  /** Why it is not the slug that the document asked for. */
  changed?: { wanted: string; owner: string | undefined }
}

/**
 * The first in byte order of the path keeps its slug; the others get `-` and 8 hex digits of sha256(path), so
 * that a slug depends on nothing but the two documents.
 */
export function assignSlugs(identities: readonly Identity[]): Assigned[] {
  const written = new Map(identities.map((identity) => [identity, toWritable(identity)]))
  const owners = new Map<string, Identity>()
  for (const identity of [...identities].sort(byPath)) {
    const place = placeOf(identity, written.get(identity))
    if (!owners.has(place)) owners.set(place, identity)
  }
  return identities.map((identity) => {
    const slug = written.get(identity) ?? identity.slug
    const owner = owners.get(placeOf(identity, slug))
    if (owner === identity && slug === identity.slug) return identity
    const changed = { wanted: identity.slug, owner: owner === identity ? undefined : owner?.path }
    return { ...identity, changed, slug: owner === identity ? slug : `${slug}-${suffixOf(identity)}` }
  })
}

/** File systems that do not tell cases apart have one place for both. */
const placeOf = ({ locale }: Identity, slug = ''): string => `${locale}/${slug}`.toLowerCase()

/** Windows keeps `con` and `nul` for devices; NDJSON may hold anything. */
function toWritable(identity: Identity): string {
  if (isSafePath(identity.slug)) return identity.slug
  const suffix = suffixOf(identity)
  const mended = identity.slug
    .split('/')
    .map((segment) => (isSafePath(segment) ? segment : `${segment}-${suffix}`))
    .join('/')
  return identity.slug !== '' && isSafePath(mended) ? mended : `d-${suffix}`
}

const suffixOf = ({ path, line }: Identity): string =>
  createHash('sha256')
    .update(`${path}${line ?? ''}`)
    .digest('hex')
    .slice(0, 8)

const byPath = (a: Identity, b: Identity): number => byBytes(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)
