// A document to the hash of what copy for one channel is made from: everything but that copy.
import type { Document } from '@kanaal/types'
import { hashDocument } from './hash-json.ts'

/** What `copy.<target>.baseHash` is compared with: writing the copy itself does not change it. */
export function baseHashOf(
  document: Pick<Document, 'tree' | 'metadata' | 'terms' | 'facts' | 'assets'>,
): string {
  const { copy: _, ...metadata } = document.metadata
  return hashDocument({ ...document, metadata })
}
