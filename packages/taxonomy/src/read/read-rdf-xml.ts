// RDF/XML to statements and prefixes; entities are short names for URIs or the file is refused.
import { Readable } from 'node:stream'
import type { Quad } from '@rdfjs/types'
import type { Statement } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'
import { createCollector, piecesOf } from './collect-statements.ts'
import { LosslessRdfXmlParser } from './rdf-xml-parser.ts'
import { syntaxRefusal } from './syntax-refusal.ts'

/** XML names its namespaces by entities in many published vocabularies: a few dozen, each as long as a URI. */
const ENTITIES = 200
const ENTITY_CHARACTERS = 300

export async function readRdfXml(
  text: string,
  maxBytes: number,
  baseUri?: string,
): Promise<{ statements: Statement[]; prefixes: Record<string, string> }> {
  refuseEntityBombs(text, maxBytes)
  const { add, statements } = createCollector()
  const parser = new LosslessRdfXmlParser({ baseIRI: baseUri ?? '', trackPosition: true })
  try {
    const quads: AsyncIterable<Quad> = Readable.from(piecesOf(text)).pipe(parser)
    for await (const quad of quads) add(quad)
  } catch (error) {
    throw toRefusal(error)
  }
  return { statements, prefixes: parser.prefixes }
}

/** Nested, external and parameter entities, and many or long ones, are how a small file becomes a large one. */
function refuseEntityBombs(text: string, maxBytes: number): void {
  const start = text.search(/<!DOCTYPE/i)
  if (start < 0) return
  const subset = /^<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/i.exec(text.slice(start))?.[0] ?? text.slice(start)
  const refuse = (
    at: number,
    why: Parameters<typeof refusal>[0],
    values: Record<string, string | number>,
  ) => {
    throw refusal(why, { line: lineAt(text, start + at), ...values })
  }
  const external =
    /<!DOCTYPE[^[>]*\b(SYSTEM|PUBLIC)\b|<!ENTITY[^>]*\b(SYSTEM|PUBLIC)\s+["']|<!ENTITY\s+%|%[\w.-]+;/i.exec(
      subset,
    )
  if (external) refuse(external.index, 'entity-refused/elsewhere', {})
  const entities = [...subset.matchAll(/<!ENTITY\s+(\S+)\s+("([^"]*)"|'([^']*)')/gi)]
  if (entities.length > ENTITIES) refuse(0, 'entity-refused/many', { actual: entities.length, max: ENTITIES })
  let expanded = text.length
  for (const { index, 1: name = '', 3: double, 4: single } of entities) {
    const value = double ?? single ?? ''
    const named = { name: name.slice(0, 40) }
    if (/[&<%]/.test(value.replace(/&#x?[0-9a-f]+;/gi, ''))) refuse(index, 'entity-refused/nested', named)
    if (value.length > ENTITY_CHARACTERS)
      refuse(index, 'entity-refused/long', { ...named, actual: value.length, max: ENTITY_CHARACTERS })
    expanded += (text.split(`&${name};`).length - 1) * value.length
    if (expanded > maxBytes) refuse(index, 'entity-refused/growing', { max: maxBytes })
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function toRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'RefusedVocabulary') return error
  // `Line 3 column 7: …` of the parser of RDF, `3:7: …` of the one of XML.
  const [, line, detail] = /^(?:Line )?(\d+)(?::| column )\d+:?\s*([\s\S]*)$/.exec(error.message) ?? []
  return syntaxRefusal('RDF/XML', Number(line ?? 1), detail ?? error.message)
}
