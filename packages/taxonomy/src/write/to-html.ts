// A vocabulary -> a page of nested lists, for people who open its address in a browser.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import { createGraph } from '../graph.ts'
import { labelIn } from '../label-in.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** Concepts on one page; a larger vocabulary is read level by level, or as a file. */
const CONCEPTS = 5000

export function toHtml(vocabulary: Vocabulary, language = 'en'): string {
  const graph = createGraph(vocabulary)
  let left = CONCEPTS
  const nameOf = (uri: string): string => {
    const concept = graph.concept(uri)
    return concept ? labelIn(concept, language) : uri
  }
  const list = (uris: readonly string[], way: readonly string[]): string => {
    const items = uris
      .filter((uri) => !way.includes(uri))
      .map((uri) => [uri, nameOf(uri)] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, language))
      .flatMap(([uri, name]) => {
        if (left <= 0) return []
        left--
        return [
          `<li title="${escapeAttribute(uri)}">${escapeHtml(name)}${list(graph.narrower(uri), [...way, uri])}</li>`,
        ]
      })
    return items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
  }
  const sections = graph.vocabulary.schemes.map((scheme) => {
    const title = escapeHtml(labelIn(scheme, language))
    return `<h2>${title}</h2><p>${escapeHtml(scheme.uri)}</p>${list(graph.topConcepts(scheme.uri), [])}`
  })
  const rest = left <= 0 ? `<p>Only the first ${CONCEPTS} concepts. Ask for text/turtle to have all.</p>` : ''
  return `<!doctype html><html lang="${escapeAttribute(language)}"><meta charset="utf-8"><title>Vocabularies</title><meta name="viewport" content="width=device-width"><style>body{font:1rem/1.5 system-ui;margin:2rem auto;max-width:50rem;padding:0 1rem}</style><main><h1>Vocabularies</h1>${sections.join('')}${rest}</main></html>`
}
