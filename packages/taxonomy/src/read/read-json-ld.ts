// JSON-LD to statements and prefixes, without ever fetching a context.
import { Readable } from 'node:stream'
import type { Quad } from '@rdfjs/types'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { DataFactory } from 'n3'
import type { Statement } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'
import {
  ABSOLUTE,
  type Collector,
  createCollector,
  MAX_STATEMENTS,
  piecesOf,
  refuseHalves,
} from './collect-statements.ts'
import { syntaxRefusal } from './syntax-refusal.ts'

/** Contexts by URL that the caller vouches for, as the `@context` member of their documents. */
export type Contexts = Readonly<Record<string, Record<string, unknown>>>

/** Vocabularies nest by `narrower`; deeper than any we know of, and shallow enough for the call stack. */
const DEPTH = 200

export async function readJsonLd(
  text: string,
  contexts: Contexts,
  baseUri?: string,
): Promise<{ statements: Statement[]; prefixes: Record<string, string> }> {
  const json = toJson(text)
  checkContexts(json, contexts)
  const { add, statements } = createCollector()
  try {
    for (const part of toParts(withoutNulls(json))) await read(JSON.stringify(part), contexts, baseUri, add)
  } catch (error) {
    throw toRefusal(error, text)
  }
  return { statements, prefixes: prefixesIn(json, contexts) }
}

/** A value that is null says nothing (JSON-LD 1.1 API, 5.1.2 and 7); the parser refuses it where it stands in a map of languages. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls)
  if (!isObject(value)) return value
  // In a context, and behind a keyword, null has a meaning of its own.
  const own = Object.entries(value).filter(([key, inner]) => inner !== null || key.startsWith('@'))
  return Object.fromEntries(
    own.map(([key, inner]) => [key, key === '@context' ? inner : withoutNulls(inner)]),
  )
}

/** JSON-LD 1.1, section 4.1.5: a short name for a URI that ends in one of these may be a prefix. */
const PREFIX_END = /[/#:]$/

/** Of the contexts that the whole file has, not of those inside. */
function prefixesIn(json: unknown, contexts: Contexts): Record<string, string> {
  const known = [json].flat().flatMap((one) => (isObject(one) ? termsOf(one['@context'], contexts) : []))
  const terms = new Map(known)
  return Object.fromEntries(
    [...terms].filter(([term, uri]) => {
      const isWhole = ABSOLUTE.test(uri) && !terms.has(uri.slice(0, uri.indexOf(':')))
      return isWhole && PREFIX_END.test(uri) && /^[a-z][\w-]*$/i.test(term)
    }),
  )
}

function termsOf(context: unknown, contexts: Contexts): [term: string, uri: string][] {
  return [context].flat().flatMap((one) => {
    const terms = typeof one === 'string' && Object.hasOwn(contexts, one) ? contexts[one] : one
    if (!isObject(terms)) return []
    return Object.entries(terms).flatMap(([term, meaning]): [string, string][] => {
      const uri = isObject(meaning) && meaning['@prefix'] === true ? meaning['@id'] : meaning
      return typeof uri === 'string' ? [[term, uri]] : []
    })
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parser slows down as a graph grows (4.6 ms a node at 4,500 nodes, 1.2 ms at 500): it gets a piece at a time. */
const NODES = 100

/** Blank nodes keep their labels, and unlabelled ones are numbered by one factory, so that pieces fit together. */
function toParts(json: unknown): unknown[] {
  if (Array.isArray(json)) return piecesOfGraph(json)
  if (typeof json !== 'object' || json === null || !('@graph' in json)) return [json]
  const { '@graph': graph, '@context': context, ...rest } = json as Record<string, unknown>
  if (!Array.isArray(graph) || Object.keys(rest).length > 0) return [json]
  return piecesOfGraph(graph).map((piece) => ({
    ...(context !== undefined && { '@context': context }),
    '@graph': piece,
  }))
}

const piecesOfGraph = (nodes: readonly unknown[]): unknown[][] =>
  Array.from({ length: Math.ceil(nodes.length / NODES) }, (_, index) =>
    nodes.slice(index * NODES, (index + 1) * NODES),
  )

// The parser asks for literals with null for no datatype, which n3 takes for a term.
const factory: typeof DataFactory = {
  ...DataFactory,
  literal: (value, datatype) => DataFactory.literal(value, datatype ?? undefined),
}

async function read(
  text: string,
  contexts: Contexts,
  baseUri: string | undefined,
  add: Collector['add'],
): Promise<void> {
  const parser = new JsonLdParser({
    dataFactory: factory,
    // Without, it leaves out what has a relative URI or no language tag, and says nothing.
    strictValues: true,
    ...(baseUri !== undefined && { baseIRI: baseUri }),
    documentLoader: {
      load: (url) =>
        Object.hasOwn(contexts, url)
          ? Promise.resolve({ '@context': contexts[url] })
          : Promise.reject(refusal('context-remote', { url })),
    },
  })
  const quads: AsyncIterable<Quad> = Readable.from(piecesOf(text)).pipe(parser)
  for await (const quad of quads) add(quad)
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    const line = text.slice(0, placeOf(sentence, text)).split('\n').length
    throw syntaxRefusal('JSON', line, sentence)
  }
}

/** V8 says a position, or shows ten characters before it and ten behind; at the end it says nothing. */
function placeOf(sentence: string, text: string): number {
  const position = /position (\d+)/.exec(sentence)?.[1]
  if (position !== undefined) return Number(position)
  const [, before, shown] =
    /^Unexpected token .{3}, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(sentence) ?? []
  const start = shown === undefined ? -1 : text.indexOf(shown)
  return start < 0 ? text.length : start + (before === undefined ? 0 : 10)
}

/** Remote contexts and what the parser is not to see are found before parsing, so that the refusal names the first in reading order. */
function checkContexts(json: unknown, contexts: Contexts): void {
  let objects = 0
  const check = (value: unknown, depth: number, subject: string): void => {
    if (depth > DEPTH) throw refusal('syntax-invalid/nested', { max: DEPTH })
    // The parser would make another character of it.
    if (typeof value === 'string') refuseHalves(value, subject)
    else if (Array.isArray(value)) for (const item of value) check(item, depth + 1, subject)
    else if (typeof value === 'object' && value !== null) {
      // An empty one is no triple, and the parser takes its time for it all the same.
      if (++objects > MAX_STATEMENTS) throw refusal('syntax-invalid/many', { max: MAX_STATEMENTS })
      const own = '@id' in value && typeof value['@id'] === 'string' ? value['@id'] : subject
      for (const [key, inner] of Object.entries(value)) {
        if (key === '__proto__') throw refusal('syntax-invalid/proto', {})
        if (key === '@context' || key === '@import') {
          const remote = [inner]
            .flat()
            .find((item) => typeof item === 'string' && !Object.hasOwn(contexts, item))
          if (remote !== undefined) throw refusal('context-remote', { url: String(remote) })
        }
        check(inner, depth + 1, own)
      }
    }
  }
  check(json, 0, 'JSON')
}

function toRefusal(error: unknown, text: string): unknown {
  if (!(error instanceof Error) || error.name === 'RefusedVocabulary') return error
  const sentence = error.message.replace(/\.$/, '')
  // The parser knows no lines. What it names is mostly written so; a prefix may stand for half of it.
  const named = /(?:IRI: |got '"?)(.*?)"?'?$/s.exec(sentence)?.[1] ?? ''
  const before = text.slice(0, Math.max(0, text.indexOf(`"${named}"`)))
  return syntaxRefusal('JSON-LD', before.split('\n').length, `${sentence}.`)
}
