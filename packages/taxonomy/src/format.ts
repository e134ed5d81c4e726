// The forms a vocabulary can be written in, with the names people and HTTP know them by.

export const FORMATS = ['turtle', 'ntriples', 'rdfxml', 'jsonld', 'csv', 'tsv', 'text'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  turtle: 'text/turtle',
  ntriples: 'application/n-triples',
  rdfxml: 'application/rdf+xml',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  text: 'text/plain',
}

export const EXTENSIONS: Readonly<Record<Format, readonly string[]>> = {
  turtle: ['ttl'],
  ntriples: ['nt'],
  rdfxml: ['rdf', 'xml'],
  jsonld: ['jsonld', 'json'],
  csv: ['csv'],
  tsv: ['tsv'],
  text: ['txt'],
}
