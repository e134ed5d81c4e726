// RDF/JS quads, one at a time, to plain statements, refusing what a vocabulary cannot be made of, and too many.
import type { Quad, Term } from '@rdfjs/types'
import { isSayableTag } from '../model/language-tag.ts'
import { XSD } from '../model/names.ts'
import { formatLanguageTag } from '../model/texts.ts'
import type { Node, Statement } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'

/** RFC 3987: a scheme, and none of the characters that SPARQL's and Turtle's IRIREF exclude. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]*$/

/**
 * Triples, our own choice: 32 MB of ordinary Turtle have 800,000. Read, completed and checked, each takes at most
 * 1.3 kB of memory (measured on 2026-11-23, where each names a concept of its own).
 */
export const MAX_STATEMENTS = 1_000_000
/** Of all different URIs, written out: a prefix may make a kilobyte of four letters. Four times what a file may hold. */
const URI_CHARACTERS = 128 * 1024 * 1024

/** A surrogate without the other one, which only an escape such as `\uD83D` can make. */
export function refuseHalves(text: string, subject: string): void {
  const half = /\p{Surrogate}/u.exec(text)?.[0]
  if (half !== undefined) throw refusal('character-halved', { subject, character: toCodePoint(half) })
}

/** A line feed as `U+000A`. */
export const toCodePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

export interface Collector {
  /** @throws RefusedVocabulary, with subject */
  add(quad: Quad): void
  statements: Statement[]
}

/** A parser gives what it reads at once, so that a file of too many triples is refused before they are held. */
export function createCollector(max: number = MAX_STATEMENTS): Collector {
  const statements: Statement[] = []
  const uris = new Map<string, string>()
  let characters = 0

  /** A parser makes a text of each mention; one is kept. */
  function once(uri: string, subject: string): string {
    const known = uris.get(uri)
    if (known !== undefined) return known
    characters += uri.length
    if (characters > URI_CHARACTERS) throw refusal('uris-exceeded', { subject, max: URI_CHARACTERS })
    uris.set(uri, uri)
    return uri
  }

  function nodeOf(term: Term, subject: string): Node {
    if (term.termType !== 'Literal') return { uri: once(uriOf(term, subject), subject) }
    const { value, language, datatype } = term
    refuseHalves(value, subject)
    if (language !== '') {
      // XML takes whatever stands in `xml:lang`.
      if (!isSayableTag(language)) throw refusal('language-invalid', { subject, language })
      return { value, language: once(formatLanguageTag(language), subject) }
    }
    return datatype.value === `${XSD}string`
      ? { value }
      : { value, datatype: once(uriOf(datatype, subject), subject) }
  }

  return {
    statements,
    add(quad) {
      // Subject of the statement is a node that nobody wrote: what it is about is named.
      if (quad.object.termType === 'Quad')
        throw refusal('triple-quoted', { subject: quad.object.subject.value || 'Something' })
      const name = uriOf(quad.subject, quad.subject.value)
      if (quad.graph.termType !== 'DefaultGraph')
        throw refusal('graph-named', { subject: name, graph: quad.graph.value })
      if (statements.length === max) throw refusal('statements-exceeded', { subject: name, max })
      const subject = once(name, name)
      const predicate = once(uriOf(quad.predicate, subject), subject)
      statements.push({ subject, predicate, object: nodeOf(quad.object, subject) })
    },
  }
}

/** Characters of a text given to a parser at once: what it has read of them it need not hold. */
const PIECE = 65_536

export function* piecesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; start += PIECE) yield text.slice(start, start + PIECE)
}

function uriOf(term: Term, subject: string): string {
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType !== 'NamedNode') throw refusal('triple-quoted', { subject: subject || 'Something' })
  if (!ABSOLUTE.test(term.value)) throw refusal('uri-invalid', { subject, uri: `<${term.value}>` })
  return term.value
}
