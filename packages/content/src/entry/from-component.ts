// A component's value to nodes: known shapes as what they are, any other as its texts in the order of the schema.
import type { FieldPath, Json } from '@kanaal/types'
import type { RootContent } from 'mdast'
import { defined } from '../defined.ts'
import { type Attribute, type Attributes, isMedia, isObject, toList } from './attributes.ts'
import type { EntryState } from './entry-state.ts'
import { fromAttribute, skip } from './from-attribute.ts'

type Value = { [key: string]: Json }

/** Names whose text is a setting, not something to read. */
const SETTING =
  /^(__component|id|documentId|slug|target|variant|icon|colou?r|theme|layout|anchor|class(name)?|.*placeholder|radius|liststyle|width|height)$/i
/** Names whose text may be something to read, or may not: a position on the page, or a profession; an address without words. */
const UNSURE = /^(type|size|location|position|url|href|alt|alttext|alternativetext)$/i
const SCALAR = /^(string|text|enumeration|boolean|integer|biginteger|float|decimal|uid)$/
const TITLE = /^(title|heading|headline|name|question)$/i
const BODY = /^(description|body|content|answer)$/i
const ALT = /^(alt|alttext|alternativetext)$/i
const SOURCE = /^(fallback_?)?src$/i

/** A node that says several attributes at once, and whether it stands before what the others say. */
interface Shape {
  node: RootContent
  keys: string[]
  leads?: true
}

export function fromComponent(
  value: Value,
  uid: string | undefined,
  field: FieldPath,
  state: EntryState,
  depth: number,
): RootContent[] {
  const name = uid?.split('.').pop() ?? ''
  const known = uid === undefined ? undefined : state.components[uid]
  const shape = toEmbed(value, name) ?? toLink(value, depth) ?? toFigure(value)
  const described = shape ? value : describePicture(value)
  const nodes = Object.entries(known ?? guessAttributes(value))
    .filter(([key]) => !shape?.keys.includes(key))
    .flatMap(([key, attribute]) => {
      const path = [...field, key]
      // Without a schema there is no telling an enumeration from a text.
      if (known && mayBeRead(described[key], key, attribute)) skip(path, attribute.type, state)
      return fromPart(described[key], key, attribute, path, state, depth)
    })
  const quoted = /quote|testimonial/i.test(name) ? toQuote(nodes) : nodes
  const made = shape ? state.made([shape.node], field) : []
  return shape?.leads ? [...made, ...quoted] : [...quoted, ...made]
}

function fromPart(
  value: Json | undefined,
  key: string,
  attribute: Attribute,
  field: FieldPath,
  state: EntryState,
  depth: number,
): RootContent[] {
  if (value === null || value === undefined || value === '' || isSetting(key)) return []
  if (attribute.type === 'string' && TITLE.test(key) && typeof value === 'string') {
    const children = [{ type: 'text' as const, value }]
    return state.made([{ type: 'heading', depth: levelOf(depth), children }], field)
  }
  return fromAttribute(value, attribute, field, state, depth + 1)
}

const isSetting = (key: string): boolean => SETTING.test(key) || UNSURE.test(key)

function mayBeRead(value: Json | undefined, key: string, { type }: Attribute): boolean {
  if (value === null || value === undefined || value === '') return false
  return UNSURE.test(key) ? /^(string|text)$/.test(type) : SETTING.test(key) && !SCALAR.test(type)
}

/** `{ text, url }` in its common spellings is a button or link; a card's own follows what the card says. */
function toLink(value: Value, depth: number): Shape | undefined {
  const href = find(value, /^(url|href)$/i)
  if (href === undefined || isMedia(value)) return undefined
  const title = find(value, TITLE)
  const isCard = find(value, BODY) !== undefined
  // Beside a title and nothing else, `text` is what the card says.
  const label = find(value, title === undefined || isCard ? /^(text|label)$/i : /^label$/i)
  const words = label ?? title
  if (words === undefined) return undefined
  const keys = [href[0], words[0]]
  const children = [{ type: 'text' as const, value: words[1] }]
  if (isCard && label === undefined) {
    const link = { type: 'link' as const, url: href[1], children }
    return { node: { type: 'heading', depth: levelOf(depth), children: [link] }, keys, leads: true }
  }
  const isPrimary = value.type === 'primary' || value.variant === 'primary'
  const kind = isPrimary ? 'primary' : 'secondary'
  return { node: { type: 'callToAction', href: href[1], kind, children }, keys }
}

const levelOf = (depth: number) => Math.min(6, depth) as 2 | 3 | 4 | 5 | 6

function toEmbed(value: Value, name: string): Shape | undefined {
  const url = find(value, /^(url|src)$/i)
  if (url === undefined || !/video|embed|map|player/i.test(name)) return undefined
  const title = find(value, /^title$/i) ?? find(value, /^caption$/i)
  return {
    node: { type: 'embed', url: url[1], ...defined({ title: title?.[1] }), children: [] },
    keys: [url[0], ...(title ? [title[0]] : [])],
  }
}

/** A picture at an address, where there is no file. */
function toFigure(value: Value): Shape | undefined {
  const src = find(value, SOURCE)
  if (src === undefined || Object.values(value).some((one) => toList(one).some(isMedia))) return undefined
  const alt = find(value, ALT)
  return {
    node: { type: 'figure', src: src[1], ...defined({ alt: alt?.[1] }), children: [] },
    keys: [src[0], ...(alt ? [alt[0]] : [])],
  }
}

/** A description beside a picture is the picture's own, and an address to fall back on is not needed. */
function describePicture(value: Value): Value {
  const pictures = Object.entries(value).filter(([, one]) => isObject(one) && isMedia(one))
  const [picture] = pictures
  if (!picture || pictures.length > 1) return value
  const alt = find(value, ALT)
  const [key, media] = picture
  const others = Object.entries(value).filter(([name]) => name !== alt?.[0] && !SOURCE.test(name))
  return {
    ...Object.fromEntries(others),
    [key]: { ...(media as Value), ...(alt && { alternativeText: alt[1] }) },
  }
}

function toQuote(nodes: RootContent[]): RootContent[] {
  const quoted = nodes.flatMap((node) =>
    node.type === 'heading' || node.type === 'paragraph'
      ? [{ type: 'paragraph' as const, children: node.children, ...(node.data && { data: node.data }) }]
      : [],
  )
  const others = nodes.filter(({ type }) => type !== 'heading' && type !== 'paragraph')
  return quoted.length > 0 ? [{ type: 'blockquote', children: quoted }, ...others] : others
}

/** Without a schema the values say what they are. */
function guessAttributes(value: Value): Attributes {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, { type: guessType(one) }]))
}

function guessType(value: Json): string {
  if (typeof value === 'string') return value.includes('\n') ? 'richtext' : 'string'
  const first = Array.isArray(value) ? value[0] : value
  if (isMedia(first)) return 'media'
  if (isObject(first)) return Array.isArray(first.children) ? 'blocks' : 'component'
  return typeof value === 'number' ? 'decimal' : 'boolean'
}

/** The first text whose name fits, with that name. */
function find(value: Value, name: RegExp): [key: string, text: string] | undefined {
  for (const [key, one] of Object.entries(value)) {
    const text = name.test(key) ? textOf(one) : undefined
    if (text !== undefined) return [key, text]
  }
  return undefined
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
