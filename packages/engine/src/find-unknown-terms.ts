// What a source of terms answered for a document to messages about the keys that readers do not know, each with its place.
import { messageOf, namedConcepts, placeOfMetadata } from '@kanaal/content'
import type { Document, Message, Term } from '@kanaal/types'
import { termUnresolved } from './rules/term-unresolved.ts'

export interface TermsAnswer {
  /** Undefined where nobody was asked. */
  answer?: readonly Term[] | undefined
  failure?: string | undefined
  schemes: readonly string[]
}

/**
 * An assignment is always a key, unless the document brings its label. In metadata only what names a scheme is one: an
 * author's `16:9` is a word.
 */
export function findUnknownTerms(document: Document, { answer, failure, schemes }: TermsAnswer): Message[] {
  if (answer === undefined && failure === undefined) return []
  const said = new Set((answer ?? []).map(({ key }) => key))
  for (const { key, prefLabel } of document.terms) if (Object.keys(prefLabel).length > 0) said.add(key)
  const places = [
    ...document.terms.map(({ key }) => ({ key, field: 'terms' })),
    ...namedConcepts(document.metadata).filter(({ key }) => schemes.includes(key.split(':')[0] ?? key)),
  ]
  return places.flatMap(({ key, field }): Message[] => {
    if (said.has(key)) return []
    said.add(key)
    return [
      messageOf(termUnresolved, {
        message: failure === undefined ? 'missing' : 'failed',
        values: { key, ...(failure !== undefined && { problem: failure }) },
        place: placeOfMetadata(field, document),
      }),
    ]
  })
}
