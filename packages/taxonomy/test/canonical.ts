// A text in any form of RDF to canonical N-Triples (RDFC-1.0), by parsers and a canonizer that are not ours.
import type { Quad, Term } from '@rdfjs/types'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser, Writer } from 'n3'
import { canonize } from 'rdf-canonize'
import { RdfXmlParser } from 'rdfxml-streaming-parser'

export async function canonical(
  text: string,
  format: 'turtle' | 'ntriples' | 'rdfxml' | 'jsonld',
): Promise<string> {
  return canonicalQuads(await quadsOf(text, format))
}

export async function canonicalQuads(quads: Quad[]): Promise<string> {
  const isBlank = ({ subject, object }: Quad) =>
    [subject, object].some(({ termType }) => termType === 'BlankNode')
  if (quads.some(isBlank)) {
    const canonicalLines = await canonize(quads.map(toPlain), { algorithm: 'RDFC-1.0', maxWorkFactor: 3 })
    return [...new Set(canonicalLines.split('\n'))].join('\n')
  }
  // Without blank nodes the canonical form is the sorted lines; rdf-canonize takes 20 s for 16,000 of them.
  const lines = new Writer({ format: 'N-Triples' }).quadsToString(quads).split('\n')
  const lowered = lines.map((line) => line.replace(/"@[\w-]+ \.$/, (tag) => tag.toLowerCase()))
  return [...new Set(lowered)].sort().join('\n')
}

function toPlain({ subject, predicate, object, graph }: Quad): object {
  return {
    subject: toTerm(subject),
    predicate: toTerm(predicate),
    object: toTerm(object),
    graph: toTerm(graph),
  }
}

function toTerm(term: Term): object {
  const { termType, value } = term
  if (termType === 'BlankNode') return { termType, value: `_:${value.replace(/^_:/, '')}` }
  if (termType !== 'Literal') return { termType, value }
  // Tags of languages are compared without regard to case (RDF 1.1 Concepts, section 3.3).
  const language = term.language.toLowerCase()
  return { termType, value, language, datatype: toTerm(term.datatype) }
}

export async function quadsOf(text: string, format: string): Promise<Quad[]> {
  if (format === 'turtle') return new Parser({ format: 'text/turtle' }).parse(text)
  if (format === 'ntriples') return new Parser({ format: 'N-Triples' }).parse(text)
  const parser = format === 'rdfxml' ? new RdfXmlParser() : new JsonLdParser()
  return new Promise((resolve, reject) => {
    const quads: Quad[] = []
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })
}
