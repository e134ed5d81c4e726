// The names of DCAT 3, ADMS, VoID and the EU's authority tables as URIs: what a description of a vocabulary is said in.
import type { Format } from '../format.ts'

export const DCAT = 'http://www.w3.org/ns/dcat#'
export const ADMS = 'http://www.w3.org/ns/adms#'
export const VOID = 'http://rdfs.org/ns/void#'
export const FOAF = 'http://xmlns.com/foaf/0.1/'
export const VCARD = 'http://www.w3.org/2006/vcard/ns#'

export const DESCRIPTION_PREFIXES: Readonly<Record<string, string>> = {
  adms: ADMS,
  dcat: DCAT,
  foaf: FOAF,
  vcard: VCARD,
  void: VOID,
}

/** Media types have a URI at IANA each, whether or not they stand in its registry by that name. */
export const toMediaTypeUri = (mediaType: string): string =>
  `http://www.iana.org/assignments/media-types/${mediaType}`

/** DCAT-AP 3.0.1 section 10: `dct:format` is one of this table. Names read 2026-11-23. */
const FILE_TYPES: Readonly<Record<Format, string>> = {
  turtle: 'RDF_TURTLE',
  ntriples: 'RDF_N_TRIPLES',
  rdfxml: 'RDF_XML',
  jsonld: 'JSON_LD',
  csv: 'CSV',
  tsv: 'TSV',
  text: 'TXT',
}
export const toFileTypeUri = (format: Format): string =>
  `http://publications.europa.eu/resource/authority/file-type/${FILE_TYPES[format]}`

/** The EU's table goes by ISO 639-3: those of two letters that its official languages, and those around it, have. */
const THREE_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'bg BUL,cs CES,da DAN,de DEU,el ELL,en ENG,es SPA,et EST,fi FIN,fr FRA,ga GLE,hr HRV,hu HUN,it ITA,lt LIT,' +
    'lv LAV,mt MLT,nl NLD,pl POL,pt POR,ro RON,sk SLK,sl SLV,sv SWE,ar ARA,ca CAT,cy CYM,eu EUS,fy FRY,gl GLG,' +
    'is ISL,ja JPN,ko KOR,lb LTZ,mk MKD,nb NOB,nn NNO,no NOR,ru RUS,sq SQI,sr SRP,tr TUR,uk UKR,zh ZHO'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/**
 * `nl-BE` as the EU's NLD; a language of two letters that is not in the table as the Library of Congress's ISO 639-1,
 * which DCAT 3 names. None for what is no language (`und`, `zxx`, `x-…`).
 */
export function toLanguageUri(tag: string): string | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  const code = THREE_LETTERS[language] ?? (/^[a-z]{3}$/.test(language) ? language.toUpperCase() : undefined)
  if (code === 'UND' || code === 'ZXX') return undefined
  if (code) return `http://publications.europa.eu/resource/authority/language/${code}`
  return /^[a-z]{2}$/.test(language) ? `http://id.loc.gov/vocabulary/iso639-1/${language}` : undefined
}
