// The heading of a table to the meaning of its columns.
import { CONCEPT_LINKS, LABELS, NOTES } from '../../model/names.ts'
import { formatLanguageTag } from '../../model/texts.ts'

/** `1 - Animals & Pet Supplies > Live Animals`, with or without the number. */
export const GOOGLE_LINE = /^(\d+ - \S|[^\t<>]+( > [^\t<>]+)+$)/

type PlainKind = 'id' | 'uri' | 'parent' | 'name' | 'tier' | 'type' | 'notation' | 'deprecated'
export type Column =
  | { kind: PlainKind }
  | { kind: 'text'; property: string; language: string }
  | { kind: 'links'; property: string }
  | { kind: 'level'; level: number }
  | { kind: 'other'; name: string }

/** Names by which published tables and spreadsheets call a column: IAB Tech Lab, Google, SkoHub, our own writer; and in Dutch. */
const KNOWN: Readonly<Record<string, PlainKind>> = {
  'unique id': 'id',
  id: 'id',
  'iab code': 'id',
  code: 'id',
  uri: 'uri',
  iri: 'uri',
  url: 'uri',
  parent: 'parent',
  'parent id': 'parent',
  ouder: 'parent',
  bovenliggend: 'parent',
  'bovenliggend begrip': 'parent',
  'bovenliggende term': 'parent',
  hoofdgroep: 'parent',
  hoofdcategorie: 'parent',
  'valt onder': 'parent',
  name: 'name',
  label: 'name',
  term: 'name',
  naam: 'name',
  begrip: 'name',
  benaming: 'name',
  'iab category': 'name',
  tier: 'tier',
  level: 'tier',
  niveau: 'tier',
  type: 'type',
  notation: 'notation',
  notatie: 'notation',
  deprecated: 'deprecated',
}

/** What people write above a column for a property of SKOS. */
const PROPERTIES: Readonly<Record<string, string>> = {
  synonym: 'altLabel',
  synonyms: 'altLabel',
  synoniem: 'altLabel',
  synoniemen: 'altLabel',
  name: 'prefLabel',
  label: 'prefLabel',
  term: 'prefLabel',
  naam: 'prefLabel',
  begrip: 'prefLabel',
  benaming: 'prefLabel',
  voorkeursterm: 'prefLabel',
  definitie: 'definition',
  description: 'definition',
  omschrijving: 'definition',
  beschrijving: 'definition',
  toelichting: 'scopeNote',
  voorbeeld: 'example',
  opmerking: 'note',
}

const texts: readonly string[] = [...LABELS, ...NOTES, 'title']
const links: readonly string[] = [...CONCEPT_LINKS, 'hasTopConcept', 'member', 'memberList']

/** `prefLabel@nl`, `Unique ID`, `Tier 2` … */
export function toColumn(heading: string): Column {
  const bare = heading.trim()
  const known = Object.hasOwn(KNOWN, bare.toLowerCase()) ? KNOWN[bare.toLowerCase()] : undefined
  if (known) return { kind: known }
  const [, said = '', language = ''] = /^([A-Za-z]+)(?:@([A-Za-z0-9-]+))?$/.exec(bare) ?? []
  const property = Object.hasOwn(PROPERTIES, said.toLowerCase())
    ? (PROPERTIES[said.toLowerCase()] ?? said)
    : said
  const text = texts.find((name) => name.toLowerCase() === property.toLowerCase())
  if (text) return { kind: 'text', property: text, language: formatLanguageTag(language) }
  const link = links.find((name) => name.toLowerCase() === property.toLowerCase())
  if (link) return { kind: 'links', property: link }
  const level = /^(?:tier|level|niveau) ?(\d)$/i.exec(bare)?.[1]
  return level ? { kind: 'level', level: Number(level) } : { kind: 'other', name: bare }
}

export const isName = (column: Column): boolean =>
  column.kind === 'name' || (column.kind === 'text' && column.property === 'prefLabel')

/** Each level of the tree has a column of its own, and nothing else says what a row is called. */
export const isOutline = (columns: readonly Column[]): boolean =>
  columns.filter(({ kind }) => kind === 'level').length > 1 && !columns.some(isName)

/** A heading names the thing and calls it something: an id, URI or tier beside a label; or has a column a level, or known names alone. */
export function isHeader(cells: readonly string[]): boolean {
  const columns = cells.map(toColumn)
  const has = (test: (column: Column) => boolean): boolean => columns.some(test)
  const named = has(isName)
  if (isOutline(columns)) return true
  if (named && has(({ kind }) => ['id', 'uri', 'parent', 'tier', 'notation'].includes(kind))) return true
  // `label,definition`: nothing but names that we know; a list may begin with one such word.
  return (
    named &&
    columns.every(({ kind }) => kind !== 'other') &&
    (cells.length > 1 || cells.some((cell) => cell.includes('@')))
  )
}
