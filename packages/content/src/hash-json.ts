// JSON to the sha256 of its canonical form (RFC 8785).
import { createHash } from 'node:crypto'
import type { Document, Json } from '@kanaal/types'
import canonicalize from 'canonicalize'

// canonicalize 2 is CommonJS with types written for ESM: the default import is the function itself.
const canonical = canonicalize as unknown as (value: unknown) => string | undefined

/** The same value gives the same hash, whatever the order of its keys. */
export function hashJson(value: Json): string {
  return sha256(canonical(value) ?? 'null')
}

/** The document's hash: what it says, not where it stands in its file. */
export function hashDocument(
  document: Pick<Document, 'tree' | 'metadata' | 'terms' | 'facts' | 'assets'>,
): string {
  const { tree, metadata, terms, facts, assets } = document
  return sha256(canonical(withoutPlaces({ tree, metadata, terms, facts, assets })) ?? '')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) => key !== 'position' && key !== 'place' && inner !== undefined,
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]))
}
