// A vocabulary to a text in the form asked for, and a word on what that form cannot say.
import type { Format } from '../format.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { fromStatements } from '../read/from-statements.ts'
import { readTable } from '../read/table/read-table.ts'
import { readXlLabels } from '../read-xl-labels.ts'
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

function toTable(vocabulary: Vocabulary, text: string, delimiter: ',' | '\t'): Written {
  const kept = fromStatements(readTable(text, { delimiter, baseUri: undefined, language: undefined }))
  return { text, leftOut: toStatements(vocabulary).length - toStatements(kept).length }
}

/** A list says a label, a place and synonyms; the scheme and its URIs are made anew when it is read. */
function toList(vocabulary: Vocabulary, language: string | undefined): Written {
  const text = toText(vocabulary, language)
  const lines = text.split('\n')
  const said = lines.filter((line) => line !== '' && !line.startsWith('\t')).length
  const kept = lines.length - 1 + (lines.length - 1 - said)
  return { text, leftOut: Math.max(0, toStatements(vocabulary).length - kept) }
}
