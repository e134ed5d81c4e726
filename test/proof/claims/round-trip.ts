// A document written as Markdown is read as the same document, and then written as the same bytes.
import { parseMarkdown, toMarkdown } from '@kanaal/content'
import type { Document } from '@kanaal/types'
import { findData } from '../../find-data.ts'
import { type Claim, checkAll } from '../claim.ts'
import { documentsBelow } from '../documents.ts'

/** Of 224 documents, those whose front matter can be read. */
const READABLE = 220

export const roundTrip: Claim = {
  id: 'round-trip',
  says: 'Real documents written as Markdown by `toMarkdown` are read as documents with the same hash, and a second round gives the same bytes',
  unit: 'documents',
  // packages/content/test/to-markdown.test.ts looks at generated trees and at every fixture.
  size: { proof: READABLE, test: 0 },
  needs: 'markdown',
  run: (size) => checkAll([...documentsBelow(findData('markdown') ?? '')].slice(0, size), problemOf),
}

function problemOf(document: Document): string | undefined {
  const first = toMarkdown(document)
  const again = parseMarkdown(first, { path: document.source.path, defaultLocale: 'en' })
  if (again.hash !== document.hash) return `${document.id}: another document`
  return toMarkdown(again) === first ? undefined : `${document.id}: other bytes`
}
