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

/** Names by which published tables and spreadsheets call a column: IAB Tech Lab, Google, SkoHub, our own writer. */
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
  name: 'name',
  label: 'name',
  'iab category': 'name',
  tier: 'tier',
  level: 'tier',
  type: 'type',
  notation: 'notation',
  deprecated: 'deprecated',
}

const texts: readonly string[] = [...LABELS, ...NOTES, 'title']
const links: readonly string[] = [...CONCEPT_LINKS, 'hasTopConcept', 'member', 'memberList']

/** `prefLabel@nl`, `Unique ID`, `Tier 2` … */
export function toColumn(heading: string): Column {
  const bare = heading.trim()
  const known = Object.hasOwn(KNOWN, bare.toLowerCase()) ? KNOWN[bare.toLowerCase()] : undefined
  if (known) return { kind: known }
  const [, property = '', language = ''] = /^([A-Za-z]+)(?:@([A-Za-z0-9-]+))?$/.exec(bare) ?? []
  const text = texts.find((name) => name.toLowerCase() === property.toLowerCase())
  if (text) return { kind: 'text', property: text, language: formatLanguageTag(language) }
  const link = links.find((name) => name.toLowerCase() === property.toLowerCase())
  if (link) return { kind: 'links', property: link }
  const level = /^tier (\d)$/i.exec(bare)?.[1]
  return level ? { kind: 'level', level: Number(level) } : { kind: 'other', name: bare }
}

/** A heading names the thing and calls it something: an id, URI or tier beside a label. */
export function isHeader(cells: readonly string[]): boolean {
  const columns = cells.map(toColumn)
  const has = (test: (column: Column) => boolean): boolean => columns.some(test)
  const named =
    has(({ kind }) => kind === 'name') || has((c) => c.kind === 'text' && c.property === 'prefLabel')
  return named && has(({ kind }) => ['id', 'uri', 'parent', 'tier', 'notation'].includes(kind))
}
