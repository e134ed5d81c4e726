// A component's value to nodes: known shapes as what they are, any other as its texts in the order of the schema.
import type { FieldPath, Json } from '@kanaal/types'
import type { RootContent } from 'mdast'
import { messageOf } from '../define-rule.ts'
import { attributeSkipped } from '../rules/attribute-skipped.ts'
import { type Attribute, type Attributes, isMedia, isObject } from './attributes.ts'
import type { EntryState } from './entry-state.ts'
import { fromAttribute } from './from-attribute.ts'

type Value = { [key: string]: Json }

/** Names whose text is a setting, not something to read. */
const SETTING =
  /^(__component|id|documentId|url|href|slug|target|variant|type|size|icon|colou?r|theme|layout|anchor|class(name)?|location|.*placeholder|position|radius|liststyle)$/i
const TITLE = /^(title|heading|headline|name|question|label)$/i

export function fromComponent(
  value: Value,
  uid: string | undefined,
  field: FieldPath,
  state: EntryState,
  depth: number,
): RootContent[] {
  const name = uid?.split('.').pop() ?? ''
  const attributes = (uid === undefined ? undefined : state.components[uid]) ?? guessAttributes(value)
  const known = toCallToAction(value) ?? toEmbed(value, name)
  if (known) return state.made([known], field)
  const nodes = Object.entries(attributes).flatMap(([key, attribute]) =>
    fromPart(value[key], key, attribute, [...field, key], state, depth),
  )
  return /quote|testimonial/i.test(name) ? toQuote(nodes) : nodes
}

function fromPart(
  value: Json | undefined,
  key: string,
  attribute: Attribute,
  field: FieldPath,
  state: EntryState,
  depth: number,
): RootContent[] {
  if (value === null || value === undefined || value === '' || SETTING.test(key)) return []
  if (attribute.type === 'string' && TITLE.test(key) && typeof value === 'string') {
    const level = Math.min(6, depth) as 2 | 3 | 4 | 5 | 6
    return state.made([{ type: 'heading', depth: level, children: [{ type: 'text', value }] }], field)
  }
  if (isSkipped(attribute)) {
    const values = { attribute: key, type: attribute.type }
    state.messages.push(messageOf(attributeSkipped, { message: 'skipped', values, place: { field } }))
    return []
  }
  return fromAttribute(value, attribute, field, state, depth + 1)
}

/** Content that has no form of its own in a text; booleans and enumerations are settings, and no loss. */
function isSkipped({ type }: Attribute): boolean {
  return /^(integer|biginteger|float|decimal|date|time|datetime|timestamp|json|relation)$/.test(type)
}

/** `{ text, url }` in its common spellings is a button or link. */
function toCallToAction(value: Value): RootContent | undefined {
  const label = textOf(value.text) ?? textOf(value.label)
  const href = textOf(value.url) ?? textOf(value.URL) ?? textOf(value.href)
  if (label === undefined || href === undefined || isMedia(value)) return undefined
  // A card with a body of its own is more than its link.
  if (['title', 'heading', 'description', 'body'].some((key) => textOf(value[key]) !== undefined))
    return undefined
  const isPrimary = value.type === 'primary' || value.variant === 'primary'
  return {
    type: 'callToAction',
    href,
    kind: isPrimary ? 'primary' : 'secondary',
    children: [{ type: 'text', value: label }],
  }
}

function toEmbed(value: Value, name: string): RootContent | undefined {
  const url = textOf(value.url)
  if (url === undefined || !/video|embed|map|player/i.test(name)) return undefined
  const title = textOf(value.title) ?? textOf(value.caption)
  return { type: 'embed', url, ...(title !== undefined && { title }), children: [] }
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

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
