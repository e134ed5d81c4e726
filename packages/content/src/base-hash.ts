// A document to the hash of what copy for one channel is written from: the editor's text, and nothing that changes without it.
import type { Document, Metadata } from '@kanaal/types'
import { hashDocument } from './hash-json.ts'

/** Beside the body: what a writer of copy reads. Owners, terms and the moment of saving are no text. */
const READ = [
  'title',
  'description',
  'keyMessage',
  'callToAction',
  'validFrom',
  'validUntil',
] as const satisfies (keyof Metadata)[]

/** What `copy.<target>.baseHash` is compared with. A value that a site or campaign gives all its documents does not count. */
export function baseHashOf({
  tree,
  metadata,
  facts,
  map,
}: Pick<Document, 'tree' | 'metadata' | 'facts' | 'map'>): string {
  const own = READ.filter((key) => map.metadata[key]?.inherited === undefined)
  const read = Object.fromEntries(own.map((key) => [key, metadata[key]]))
  return hashDocument({ tree, metadata: read, facts, terms: [], assets: [] })
}
