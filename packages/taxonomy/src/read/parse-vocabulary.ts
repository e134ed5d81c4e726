// The bytes or text of a file to a vocabulary: sized, decoded, recognised and read, or refused whole.
import type { Format } from '../format.ts'
import { MAPPINGS, toUri } from '../model/names.ts'
import type { Statement, Vocabulary } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'
import { MAX_STATEMENTS, toCodePoint } from './collect-statements.ts'
import { decode } from './decode.ts'
import { fromStatements } from './from-statements.ts'
import { createMinter } from './mint-uris.ts'
import { type Contexts, readJsonLd } from './read-json-ld.ts'
import { readRdfXml } from './read-rdf-xml.ts'
import { readText } from './read-text.ts'
import { readTurtle } from './read-turtle.ts'
import { lineOfNoLabel, sniffFormat, startOf } from './sniff-format.ts'
import { readTable } from './table/read-table.ts'

/**
 * 32 MB, some thirty times UNESCO's thesaurus. What is in it counts for more: see MAX_STATEMENTS (measured on
 * 2026-11-23: the check of a million of the smallest triples, of which each makes a concept, takes 1.4 GB in all).
 */
export const MAX_BYTES = 32 * 1024 * 1024

export interface ParseVocabularyOptions {
  /** Read it as this, whatever it looks like. */
  format?: Format
  /** Base of relative URIs; for tables and lists, of the URIs that are made for their concepts. */
  baseUri?: string
  /** Of the URIs that are made for the concepts of tables and lists, where these have another base than relative ones. */
  listBase?: string
  /** The language of tables and lists that do not name one. */
  language?: string
  maxBytes?: number
  /** JSON-LD contexts that stand elsewhere, by URL. Nothing is ever fetched. */
  contexts?: Contexts
}

/** @throws {RefusedVocabulary} with line or subject, and reason */
export async function parseVocabulary(
  source: string | Uint8Array,
  options: ParseVocabularyOptions = {},
): Promise<Vocabulary> {
  const { maxBytes = MAX_BYTES, baseUri, language, contexts = {} } = options
  const text = toText(source, maxBytes)
  const format = options.format ?? sniffFormat(text)
  if (format === undefined || format === 'rdfxml') refuseHtml(text)
  if (format === 'csv' || format === 'tsv' || format === 'text') refuseOverLines(text)
  if (format === undefined) {
    const found = lineOfNoLabel(text)
    throw found ? refusal('format-unknown/line', found) : refusal('format-unknown', { start: startOf(text) })
  }
  const listBase = options.listBase ?? baseUri
  const vocabulary = await read(text, format, { maxBytes, baseUri, listBase, language, contexts })
  const { schemes, concepts, collections, resources } = vocabulary
  if (schemes.length + concepts.length + collections.length === 0)
    throw refusal(resources.some(isMapped) ? 'vocabulary-empty/mappings' : 'vocabulary-empty', {})
  return vocabulary
}

const MAPPING_URIS = new Set(MAPPINGS.map(toUri))
const isMapped = ({ other }: Vocabulary['resources'][number]): boolean =>
  other.some(({ predicate }) => MAPPING_URIS.has(predicate))

/** A page that says "not found" or asks to log in is saved as easily as a file. */
function refuseHtml(text: string): void {
  if (/^\s*(<!--[\s\S]*?-->\s*)*(<!doctype\s+html|<html[\s>])/i.test(text.slice(0, 65_536)))
    throw refusal('format-unknown/html', {})
}

/** For whoever knows the size before reading. */
export function refuseOverCap(bytes: number, maxBytes: number = MAX_BYTES): void {
  if (bytes > maxBytes) throw refusal('bytes-exceeded', { actual: bytes, max: maxBytes })
}

/** A row or line is at least four triples. */
const MAX_LINES = MAX_STATEMENTS / 4

function refuseOverLines(text: string): void {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    line++
    if (line > MAX_LINES && at + 1 < text.length) throw refusal('lines-exceeded', { line, max: MAX_LINES })
  }
}

/** Turtle at once, for texts that are known to be it. */
export function fromTurtle(text: string, baseUri?: string): Vocabulary {
  return fromTriples(readTurtle(text, baseUri))
}

const fromTriples = ({ statements, prefixes }: ReturnType<typeof readTurtle>): Vocabulary =>
  fromStatements(statements, prefixes)

interface Settings {
  maxBytes: number
  baseUri: string | undefined
  listBase: string | undefined
  language: string | undefined
  contexts: Contexts
}

async function read(text: string, format: Format, settings: Settings): Promise<Vocabulary> {
  const { baseUri, language, contexts, maxBytes } = settings
  const list = { baseUri: settings.listBase, language }
  switch (format) {
    case 'turtle':
    case 'ntriples':
      return fromTurtle(text, baseUri)
    case 'rdfxml':
      return fromTriples(await readRdfXml(text, maxBytes, baseUri))
    case 'jsonld':
      return fromTriples(await readJsonLd(text, contexts, baseUri))
    case 'csv':
      return fromList(readTable(text, { delimiter: delimiterOf(text), ...list }), settings)
    case 'tsv':
      return fromList(readTable(text, { delimiter: '\t', ...list }), settings)
    case 'text':
      return fromList(readText(text, list), settings)
  }
}

function fromList(statements: Statement[], { listBase }: Settings): Vocabulary {
  const vocabulary = fromStatements(statements)
  const { scheme } = createMinter(listBase)
  // A table of our own writer has rows for schemes as well.
  const isMade = statements.filter(({ subject }) => subject === scheme).length === 1
  return isMade ? { ...vocabulary, madeScheme: scheme } : vocabulary
}

/** Written as they are; RDF has escapes for them. */
export const CONTROL = /[^\t\n\r\u{20}-\u{10FFFF}]/u

function toText(source: string | Uint8Array, maxBytes: number): string {
  refuseOverCap(typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength, maxBytes)
  const text = typeof source === 'string' ? source : decode(source)
  const control = CONTROL.exec(text)
  if (control)
    throw refusal('control-character', {
      line: text.slice(0, control.index).split('\n').length,
      character: toCodePoint(control[0]),
    })
  return text.replace(/^\uFEFF/, '')
}

/** Semicolons are what spreadsheets write in countries with a decimal comma, such as the Netherlands. */
function delimiterOf(text: string): ',' | ';' {
  const [heading = ''] = text.split('\n', 1)
  return heading.split(';').length > heading.split(',').length ? ';' : ','
}
