// Front matter to metadata and facts; what nobody knows or can read is kept under `custom`, and said.
import type { Fact, Json, Message, Metadata, Place, SourceMap } from '@kanaal/types'
import { composed } from '../compose-texts.ts'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { onceEach } from '../facts/once-each.ts'
import { hashJson } from '../hash-json.ts'
import { frontMatterUnmapped } from '../rules/front-matter-unmapped.ts'
import { frontMatterValue } from '../rules/front-matter-value.ts'
import { type FrontMatter, keysBefore, partName } from './front-matter.ts'
import { type FrontMatterKey, foldKey, frontMatterKeys, keysByName } from './keys.ts'
import { unreadParts } from './unread-parts.ts'
import { isObject, wrongIdOf } from './values.ts'

export interface MetadataResult {
  metadata: Metadata
  facts: Fact[]
  /** Places by metadata key, and by what is inside: `copy.email.preheader`, `tags[1]`. */
  map: SourceMap['metadata']
  messages: Message[]
}

/** Rows are left out one by one: more of them nobody wrote by hand. */
const CULPRIT_ROWS = 50

type Path = readonly (string | number)[]

export function toMetadata(front: FrontMatter, place: Place): MetadataResult {
  const values: Record<string, unknown> = {}
  const map: SourceMap['metadata'] = {}
  const messages: Message[] = []
  const custom: Record<string, Json> = {}
  const unmapped: string[] = []
  const chosen = chooseNames(front)
  const hasImage = [...chosen.values()].includes('image')
  let facts: Fact[] = []
  for (const [name, { value, position, parts }] of front) {
    const key = chosen.get(name)
    if (key === undefined) {
      if (isAltOfImage(name) && hasImage) continue
      // An empty second name of a known key says nothing that could be lost.
      if ((value === null || value === '') && keysByName.has(foldKey(name))) continue
      custom[name] = value
      const other = otherNameOf(name, chosen)
      if (other === undefined) unmapped.push(name)
      else if (hashJson(front.get(other)?.value ?? null) !== hashJson(value)) {
        const here = defined({ ...place, position })
        const finding = { message: 'second', values: { name, other }, place: here }
        messages.push(messageOf(frontMatterUnmapped, finding))
      }
      map[`custom.${name}`] = defined({ position })
      continue
    }
    if (value === null || value === '') continue
    const { read: reader, isByRow } = frontMatterKeys[key]
    const { read, expected } = reader
    /** Of an entry's own JSON only keys are fields of a form. */
    const placeOfPart = (path: Path): Place => ({
      ...place,
      ...(place.field && { field: [...place.field, name, ...keysBefore(path)] }),
      ...defined({ position: parts?.get(partName(path)) ?? position }),
    })
    const tellOf = (message: 'value' | 'part' | 'row', path: Path): void => {
      const actual = JSON.stringify(at(value, path)).slice(0, 80)
      const values = {
        key: name,
        path: name + partName(path),
        row: typeof path[0] === 'number' ? name + partName([path[0]]) : (path[0] ?? ''),
        actual,
        expected,
      }
      messages.push(messageOf(frontMatterValue, { message, values, place: placeOfPart(path) }))
    }
    const { readable, refused } = isByRow ? sortRows(value, read) : { readable: value, refused: [] }
    for (const row of refused) {
      const wrong = key === 'facts' ? wrongIdOf(row, at(value, [row])) : undefined
      if (wrong) {
        const path = name + partName(isList(value) ? [row, 'id'] : [row])
        const place = placeOfPart(isList(value) ? [row, 'id'] : [row])
        messages.push(
          messageOf(frontMatterValue, {
            message: 'id',
            values: { path, ...wrong },
            place,
            expected: wrong.guess,
          }),
        )
      } else
        tellOf('row', [row, ...culpritOf(at(value, [row]), (part) => read(rowsOf(value, [row], () => part)))])
    }
    const known = read(readable)
    if (known === undefined && refused.length > 0) {
      custom[name] = value
      continue
    }
    if (known === undefined) {
      custom[name] = value
      const path = culpritOf(value, read)
      tellOf(path.length === 0 ? 'value' : 'part', path)
      continue
    }
    if (refused.length > 0) custom[name] = rowsOf(value, refused)
    for (const { path, guess } of unreadParts(key, value)) {
      const values = { path: name + partName(path), ...defined({ guess }) }
      const message = guess === undefined ? 'part' : 'misspelt'
      const finding = { message, severity: 'warning', values, place: placeOfPart(path) } as const
      messages.push(messageOf(frontMatterUnmapped, { ...finding, ...defined({ expected: guess }) }))
    }
    if (key === 'facts') {
      const declared = onceEach(withPlaces(known as Fact[], rowNames(value, refused), placeOfPart))
      facts = declared.facts
      messages.push(...declared.messages)
    }
    // A reader that leaves out empty rows makes other numbers of the rest.
    if (!Array.isArray(value) || (Array.isArray(known) && known.length === value.length))
      for (const [path, inside] of parts ?? []) map[key + path] = { position: inside }
    if (key !== 'facts') values[key] = composed(known)
    map[key] = defined({ position })
  }
  const [first] = unmapped
  if (first !== undefined) {
    const keys = unmapped.map((name) => `"${name}"`).join(', ')
    const here = defined({ ...place, position: front.get(first)?.position })
    messages.push(messageOf(frontMatterUnmapped, { message: 'unmapped', values: { keys }, place: here }))
  }
  const metadata: Metadata = {
    ...values,
    ...(hasKeys(custom) && { custom }),
  }
  addAlt(metadata, front)
  return { metadata, facts, map, messages }
}

type Row = string | number

/** The rows that can be read, and the names of the others. */
function sortRows(value: Json, read: (value: Json) => unknown): { readable: Json; refused: readonly Row[] } {
  const refused = rowNames(value).filter((row) => read(rowsOf(value, [row])) === undefined)
  return { readable: refused.length === 0 ? value : rowsOf(value, rowNames(value, refused)), refused }
}

function rowNames(value: Json, without: readonly Row[] = []): Row[] {
  const names = isList(value) ? [...value.keys()] : isObject(value) ? Object.keys(value) : []
  const left = new Set<Row>(without)
  return names.filter((name) => !left.has(name))
}

/** Some rows of a list or an object, each as it is or as it is replaced. */
function rowsOf(value: Json, rows: readonly Row[], replace = (part: Json): Json => part): Json {
  const parts = rows.map((row) => [row, replace(at(value, [row]))] as const)
  return isList(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

/** The path to the one value that makes the rest unreadable: without it the others can be read. */
function culpritOf(value: Json, read: (value: Json) => unknown): Path {
  const rows = rowNames(value)
  if (rows.length > CULPRIT_ROWS) return []
  const inside = (row: Row): Path => [
    row,
    ...culpritOf(at(value, [row]), (part) => read(replaced(value, row, part))),
  ]
  const row = rows.find((one) => read(replaced(value, one, undefined)) !== undefined)
  if (row !== undefined) return inside(row)
  // A list of nothing is none either: of an only row one looks inside.
  const [only, ...others] = rows
  const path = only === undefined || others.length > 0 ? [] : inside(only)
  return path.length > 1 ? path : []
}

const isList = (value: Json): value is Json[] => Array.isArray(value)

/** What stands at the end of a path. */
const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((part, step) => (part as { [key: string | number]: Json })[step] ?? null, value)

/** A list or object with another part, or without it. */
function replaced(value: Json, row: Row, part: Json | undefined): Json {
  if (isList(value))
    return part === undefined
      ? value.filter((_, index) => index !== row)
      : value.map((own, index) => (index === row ? part : own))
  const { [row]: _, ...others } = value as { [key: string | number]: Json }
  return part === undefined ? others : { ...others, [row]: part }
}

/** Of several names for one key the first by rank wins; the others stay what they are. */
function chooseNames(front: FrontMatter): Map<string, FrontMatterKey> {
  const best = new Map<FrontMatterKey, { name: string; rank: number }>()
  for (const [name, { value }] of front) {
    const known = keysByName.get(foldKey(name))
    const rival = known && best.get(known.key)
    const isEmpty = value === null || value === ''
    if (known && (!rival || (known.rank < rival.rank && !isEmpty)))
      best.set(known.key, { name, rank: known.rank })
  }
  return new Map([...best].map(([key, { name }]) => [name, key]))
}

/** The name that stands for the same key, and counts. */
function otherNameOf(name: string, chosen: ReadonlyMap<string, FrontMatterKey>): string | undefined {
  const key = keysByName.get(foldKey(name))?.key
  return key && [...chosen].find(([, one]) => one === key)?.[0]
}

function isAltOfImage(name: string): boolean {
  return ['imagealt', 'coveralt', 'thumbnailalt'].includes(foldKey(name))
}

/** `image-alt` beside `image`, as many themes have it. */
function addAlt(metadata: Metadata, front: FrontMatter): void {
  const alt = [...front].find(([name]) => isAltOfImage(name))?.[1].value
  if (typeof alt === 'string' && metadata.image && metadata.image.alt === undefined) metadata.image.alt = alt
}

/** Facts come in the order of their rows, one of each. */
function withPlaces(
  facts: readonly Fact[],
  rows: readonly Row[],
  placeOfPart: (path: Path) => Place,
): Fact[] {
  return facts.map((fact, index) => ({
    ...composed(fact),
    place: placeOfPart(rows[index] === undefined ? [] : [rows[index]]),
  }))
}

function hasKeys(object: object): boolean {
  return Object.keys(object).length > 0
}
