// A vocabulary to a text in the form asked for, and a word on what that form cannot say.
import type { Format } from '../format.ts'
import type { Literal, Statement, Vocabulary } from '../model/vocabulary.ts'
import { toCodePoint } from '../read/collect-statements.ts'
import { CONTROL } from '../read/parse-vocabulary.ts'
import { LIST_NODE } from '../read/table/list-statements.ts'
import { readTable } from '../read/table/read-table.ts'
import { readXlLabels } from '../read-xl-labels.ts'
import { RefusedVocabulary, refusal } from '../refused-vocabulary.ts'
import { toCsv, toTsv } from './to-csv.ts'
import { toJsonLd } from './to-json-ld.ts'
import { toNTriples } from './to-n-triples.ts'
import { toRdfXml } from './to-rdf-xml.ts'
import { toStatements } from './to-statements.ts'
import { toText } from './to-text.ts'
import { toTurtle } from './to-turtle.ts'

export interface Written {
  text: string
  /** Triples that the form has no place for; 0 for the four forms of RDF. */
  leftOut: number
}

/** The same vocabulary gives the same bytes, and a small change a small difference. */
export function writeVocabulary(vocabulary: Vocabulary, format: Format, language?: string): Written {
  // Tables and lists have no place for labels that are resources.
  const core = readXlLabels(vocabulary)
  switch (format) {
    case 'turtle':
      return { text: toTurtle(vocabulary), leftOut: 0 }
    case 'ntriples':
      return { text: toNTriples(vocabulary), leftOut: 0 }
    case 'rdfxml':
      return { text: toRdfXml(vocabulary), leftOut: 0 }
    case 'jsonld':
      return { text: toJsonLd(vocabulary), leftOut: 0 }
    case 'csv':
      return toTable(core, toCsv(core), ',')
    case 'tsv':
      return toTable(core, toTsv(core), '\t')
    case 'text':
      return toList(core, language)
  }
}

/** Rows may lack what is blank to a spreadsheet; whatever comes back differently was left out. */
function toTable(vocabulary: Vocabulary, text: string, delimiter: ',' | '\t'): Written {
  const format = delimiter === ',' ? 'CSV' : 'TSV'
  refuseControls(text, vocabulary, format)
  const kept = readBack(text, delimiter, format)
  const known = new Set(kept.filter((one) => !isOfList(one)).map(keyOf))
  const own = toStatements(vocabulary)
  const left = own.filter((one) => !isOfList(one) && !known.has(keyOf(one)))
  const lost = own.filter(isOfList).length - kept.filter(isOfList).length
  return { text, leftOut: left.length + Math.max(0, lost) }
}

/** Its lines are those of the table that was written: whoever asked for it knows no such line. */
function readBack(text: string, delimiter: ',' | '\t', format: string): Statement[] {
  try {
    return readTable(text, { delimiter, baseUri: undefined, language: undefined })
  } catch (error) {
    if (!(error instanceof RefusedVocabulary)) throw error
    const { name = '' } = error.messages[0]?.values ?? {}
    throw refusal('not-expressible/row', { format, name })
  }
}

const keyOf = ({ subject, predicate, object }: Statement): string =>
  JSON.stringify([subject, predicate, 'uri' in object ? [object.uri] : toLiteralKey(object)])

const toLiteralKey = ({ value, language = '', datatype = '' }: Literal) => [value, language, datatype]

/** Nodes of an ordered collection are called otherwise each time. */
const isOfList = ({ subject, object }: Statement): boolean =>
  subject.startsWith(LIST_NODE) || ('uri' in object && object.uri.startsWith(LIST_NODE))

/** A list says a label, a place and synonyms; the scheme and its URIs are made anew when it is read. */
function toList(vocabulary: Vocabulary, language: string | undefined): Written {
  const { text, said } = toText(vocabulary, language)
  refuseControls(text, vocabulary, 'text')
  return { text, leftOut: toStatements(vocabulary).length - said }
}

/** What cannot be read is not written: only RDF has a way to say such a character. */
function refuseControls(text: string, vocabulary: Vocabulary, format: string): void {
  const character = CONTROL.exec(text)?.[0]
  if (character === undefined) return
  const { subject = '' } =
    toStatements(vocabulary).find(({ object }) => 'value' in object && object.value.includes(character)) ?? {}
  throw refusal('not-expressible/control', { subject, format, character: toCodePoint(character) })
}
