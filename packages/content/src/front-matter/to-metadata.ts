// Front matter to metadata and facts; what nobody knows or can read is kept under `custom`, and said.
import type { Fact, Json, Message, Metadata, Place, SourceMap } from '@kanaal/types'
import { composed } from '../compose-texts.ts'
import { messageOf } from '../define-rule.ts'
import { defined } from '../defined.ts'
import { frontMatterUnmapped } from '../rules/front-matter-unmapped.ts'
import { frontMatterValue } from '../rules/front-matter-value.ts'
import type { FrontMatter } from './front-matter.ts'
import { type FrontMatterKey, foldKey, frontMatterKeys, keysByName } from './keys.ts'

export interface MetadataResult {
  metadata: Metadata
  facts: Fact[]
  /** Places by metadata key. */
  map: SourceMap['metadata']
  messages: Message[]
}

/** Rows are left out one by one: more of them nobody wrote by hand. */
const CULPRIT_ROWS = 50

export function toMetadata(front: FrontMatter, place: Place): MetadataResult {
  const values: Record<string, unknown> = {}
  const map: SourceMap['metadata'] = {}
  const messages: Message[] = []
  const custom: Record<string, Json> = {}
  const unmapped: string[] = []
  const chosen = chooseNames(front)
  const hasImage = [...chosen.values()].includes('image')
  for (const [name, { value, position }] of front) {
    const key = chosen.get(name)
    const here = defined({ ...place, position })
    if (key === undefined) {
      if (isAltOfImage(name) && hasImage) continue
      // An empty second name of a known key says nothing that could be lost.
      if ((value === null || value === '') && keysByName.has(foldKey(name))) continue
      custom[name] = value
      unmapped.push(name)
      map[`custom.${name}`] = defined({ position })
      continue
    }
    if (value === null || value === '') continue
    const { read, expected } = frontMatterKeys[key].read
    const known = read(value)
    if (known === undefined) {
      custom[name] = value
      const [path, part] = culpritOf(name, value, read)
      const actual = JSON.stringify(part).slice(0, 80)
      messages.push(
        messageOf(frontMatterValue, {
          message: path === name ? 'value' : 'part',
          values: { key: name, path, actual, expected },
          place: here,
        }),
      )
      continue
    }
    values[key] = composed(known)
    map[key] = defined({ position })
  }
  const [first] = unmapped
  if (first !== undefined) {
    const keys = unmapped.map((name) => `"${name}"`).join(', ')
    const here = defined({ ...place, position: front.get(first)?.position })
    messages.push(messageOf(frontMatterUnmapped, { message: 'unmapped', values: { keys }, place: here }))
  }
  const { facts = [], ...known } = values as Metadata & { facts?: Fact[] }
  const metadata = { ...known, ...(unmapped.length + messages.length > 0 && hasKeys(custom) && { custom }) }
  addAlt(metadata, front)
  return { metadata, facts: withPlaces(facts, map.facts?.position, place), map, messages }
}

/** The one row that makes a list unreadable: without it the others can be read. */
function culpritOf(name: string, value: Json, read: (value: Json) => unknown): [path: string, part: Json] {
  const isList = Array.isArray(value)
  const rows: [string, Json][] = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (rows.length > CULPRIT_ROWS) return [name, value]
  for (const [key, row] of rows) {
    const others = rows.filter(([other]) => other !== key)
    const rest = isList ? others.map(([, other]) => other) : Object.fromEntries(others)
    if (others.length > 0 && read(rest) !== undefined)
      return [isList ? `${name}[${key}]` : `${name}.${key}`, row]
  }
  return [name, value]
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

function isAltOfImage(name: string): boolean {
  return ['imagealt', 'coveralt', 'thumbnailalt'].includes(foldKey(name))
}

/** `image-alt` beside `image`, as many themes have it. */
function addAlt(metadata: Metadata, front: FrontMatter): void {
  const alt = [...front].find(([name]) => isAltOfImage(name))?.[1].value
  if (typeof alt === 'string' && metadata.image && metadata.image.alt === undefined) metadata.image.alt = alt
}

function withPlaces(facts: Fact[], position: Place['position'], place: Place): Fact[] {
  return facts.map((fact) => ({ ...fact, place: defined({ ...place, position }) }))
}

function hasKeys(object: object): boolean {
  return Object.keys(object).length > 0
}
