// What can be wrong with a line of an import, in English and Dutch.
import { sentence } from '@kanaal/content'

const SENTENCES = {
  empty: { en: 'There is nothing in the file.', nl: 'Er staat niets in het bestand.' },
  'too-large': {
    en: '{found} of {allowed} characters. Divide the file.',
    nl: '{found} van {allowed} tekens. Verdeel het bestand.',
  },
  'too-many': {
    en: '{found} lines of {allowed}. Divide the file, or export by type and language.',
    nl: '{found} regels van {allowed}. Verdeel het bestand, of exporteer per type en taal.',
  },
  'changed-meanwhile': {
    en: 'Somebody changed this document since it was looked at. Try the file again, look at the changes, then import.',
    nl: 'Iemand heeft dit document intussen gewijzigd. Probeer het bestand opnieuw, bekijk de wijzigingen en importeer dan.',
  },
  'not-taken-back': {
    en: 'The import stopped, but somebody changed this document after it was written: it keeps what stands there now.',
    nl: 'De import is gestopt, maar iemand wijzigde dit document nadat het geschreven was: het houdt wat er nu staat.',
  },
  'no-heading': {
    en: 'The first line names no column "documentId". Export once to see the columns; separate them with a comma, semicolon or tab.',
    nl: 'De eerste regel noemt geen kolom "documentId". Exporteer één keer om de kolommen te zien; scheid ze met een komma, puntkomma of tab.',
  },
  'no-column': { en: 'The column "{name}" is missing.', nl: 'De kolom "{name}" ontbreekt.' },
  'unknown-column': {
    en: 'There is no column "{name}", or it stands here twice.',
    nl: 'Er is geen kolom "{name}", of ze staat hier dubbel.',
  },
  'unknown-column-near': {
    en: 'There is no column "{name}". Did you mean "{near}"?',
    nl: 'Er is geen kolom "{name}". Bedoelde u "{near}"?',
  },
  'not-csv': { en: 'This line is no CSV: {reason}', nl: 'Deze regel is geen CSV: {reason}' },
  'not-json': { en: 'This line is no JSON.', nl: 'Deze regel is geen JSON.' },
  'line-shape': {
    en: 'Expected type, documentId, locale and contentMetadata on this line, and nothing else.',
    nl: 'Verwacht werden type, documentId, locale en contentMetadata op deze regel, en niets anders.',
  },
  cells: {
    en: '{found} cells, but {expected} columns. Is another sign used between them here?',
    nl: '{found} cellen, maar {expected} kolommen. Staat hier een ander scheidingsteken?',
  },
  formula: {
    en: '"{cell}" is a formula for a spreadsheet. Write an apostrophe before it where it is meant as text.',
    nl: '"{cell}" is een formule voor een rekenblad. Zet er een apostrof voor als het tekst is.',
  },
  'null-character': {
    en: 'A character without meaning (U+0000) stands in this line. Remove it, or save the file as UTF-8.',
    nl: 'Op deze regel staat een teken zonder betekenis (U+0000). Haal het weg, of bewaar het bestand als UTF-8.',
  },
  twice: {
    en: 'Line {earlier} is about the same document and language.',
    nl: 'Regel {earlier} gaat over hetzelfde document in dezelfde taal.',
  },
  'unknown-type': { en: '"{type}" does not take part.', nl: '"{type}" doet niet mee.' },
  'unknown-document': {
    en: 'There is no document "{documentId}" of this type.',
    nl: 'Er is geen document "{documentId}" van dit type.',
  },
  'unknown-locale': {
    en: 'The document has no language "{locale}".',
    nl: 'Het document heeft geen taal "{locale}".',
  },
  forbidden: { en: 'You may not change this document.', nl: 'Je mag dit document niet wijzigen.' },
} as const

export type Say = (key: keyof typeof SENTENCES, values?: Record<string, string | number>) => string

export const sayIn =
  (language: string): Say =>
  (key, values = {}) =>
    sentence(SENTENCES[key], values, language)
