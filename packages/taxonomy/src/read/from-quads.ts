// RDF/JS quads to plain statements, refusing what a vocabulary cannot be made of.
import type { Quad, Term } from '@rdfjs/types'
import { XSD } from '../model/names.ts'
import { formatLanguageTag } from '../model/texts.ts'
import type { Node, Statement } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'

/** RFC 3987: a scheme, and none of the characters that SPARQL's and Turtle's IRIREF exclude. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]*$/

export function fromQuads(quads: Iterable<Quad>): Statement[] {
  return Array.from(quads, (quad) => {
    const subject = uriOf(quad.subject, quad.subject.value)
    if (quad.graph.termType !== 'DefaultGraph')
      throw refusal('graph-named', { subject, graph: quad.graph.value })
    return { subject, predicate: uriOf(quad.predicate, subject), object: nodeOf(quad.object, subject) }
  })
}

function nodeOf(term: Term, subject: string): Node {
  if (term.termType !== 'Literal') return { uri: uriOf(term, subject) }
  const { value, language, datatype } = term
  if (language !== '') return { value, language: formatLanguageTag(language) }
  return datatype.value === `${XSD}string` ? { value } : { value, datatype: uriOf(datatype, subject) }
}

function uriOf(term: Term, subject: string): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType !== 'NamedNode') throw refusal('triple-quoted', { subject: subject || 'Something' })
  if (!ABSOLUTE.test(term.value)) throw refusal('uri-invalid', { subject, uri: `<${term.value}>` })
  return term.value
}
