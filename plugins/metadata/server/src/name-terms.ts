// A document whose terms are keys -> the same as readers know them, by the names of the taxonomy plugin, as on every channel.
import { knownTerms, namedConcepts } from '@kanaal/content'
import type { Document, Term } from '@kanaal/types'
import type { Core } from '@strapi/strapi'

interface TermNames {
  resolve(keys: readonly string[]): Promise<Term[]>
  schemes(): Promise<string[]>
}

/** Where there is no vocabulary nobody was asked: keys stay what they are. */
export async function nameTerms(strapi: Core.Strapi, document: Document): Promise<Document> {
  const names = strapi.plugin('taxonomy')?.service('terms') as TermNames | undefined
  if (!names) return document
  const keys = [...document.terms, ...namedConcepts(document.metadata)].map(({ key }) => key)
  const found = keys.length > 0 ? await names.resolve([...new Set(keys)]) : []
  const known = Object.fromEntries(found.map((term) => [term.key, term]))
  const schemes = new Set(await names.schemes())
  // An assignment is always a key, unless it brings its label; an author's `16:9` is a word.
  const assigned = new Set(
    document.terms.flatMap(({ key, prefLabel }) => (Object.keys(prefLabel).length > 0 ? [] : [key])),
  )
  const isGone = (key: string): boolean =>
    !Object.hasOwn(known, key) && (assigned.has(key) || schemes.has(key.split(':')[0] ?? key))
  return { ...document, ...knownTerms(document, { known, isGone }) }
}
