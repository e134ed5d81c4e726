// One attribute's value to nodes, by the attribute's type.
import type { FieldPath, Json } from '@kanaal/types'
import type { RootContent } from 'mdast'
import { messageOf } from '../define-rule.ts'
import { attributeSkipped } from '../rules/attribute-skipped.ts'
import { fieldUnreadable } from '../rules/field-unreadable.ts'
import { type Attribute, isFormless, isHtml, isMedia, isObject, kindOf, toList } from './attributes.ts'
import type { EntryState } from './entry-state.ts'
import { fromComponent } from './from-component.ts'
import { fromMedia } from './from-media.ts'
import { readProseMirror } from './read-prose-mirror.ts'

/** `depth` is the heading level a component's title gets. */
export function fromAttribute(
  value: Json | undefined,
  attribute: Attribute,
  field: FieldPath,
  state: EntryState,
  depth = 2,
): RootContent[] {
  if (value === null || value === undefined || value === '') return []
  if (isHtml(attribute)) {
    const document = readProseMirror(value)
    if (document) return state.proseMirror(document, field)
    if (typeof value === 'string') return state.html(value, field)
  }
  switch (attribute.type) {
    case 'richtext':
      return typeof value === 'string' ? state.markdown(value, field) : unreadable('Markdown')
    case 'blocks':
      return Array.isArray(value) ? state.blocks(value, field) : unreadable('a list of blocks')
    case 'string':
    case 'text':
    case 'email':
      return typeof value === 'string' ? state.made(plain(value), field) : unreadable('text')
    case 'media':
      return state.made(pictures(value, state), field)
    case 'component':
    case 'dynamiczone':
      return components(value, attribute, field, state, depth)
    default:
      if (isFormless(attribute)) skip(field, attribute.type, state)
      return []
  }

  function unreadable(expected: string): RootContent[] {
    const values = { actual: kindOf(value ?? null), expected }
    state.messages.push(messageOf(fieldUnreadable, { message: 'unreadable', values, place: { field } }))
    return []
  }
}

/** Said once per value: what is left out must be seen. */
export function skip(field: FieldPath, type: string, state: EntryState): void {
  const values = { attribute: String(field.findLast((part) => typeof part === 'string')), type }
  state.messages.push(messageOf(attributeSkipped, { message: 'skipped', values, place: { field } }))
}

function components(
  value: Json,
  attribute: Attribute,
  field: FieldPath,
  state: EntryState,
  depth: number,
): RootContent[] {
  return toList(value).flatMap((one, index) => {
    if (!isObject(one)) return []
    const uid = typeof one.__component === 'string' ? one.__component : attribute.component
    const path = Array.isArray(value) ? [...field, index] : field
    return fromComponent(one, uid, path, state, depth)
  })
}

/** Plain text of a field: an empty line parts paragraphs, nothing in it is markup. */
function plain(text: string): RootContent[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}

function pictures(value: Json, state: EntryState): RootContent[] {
  const assets = toList(value)
    .filter(isMedia)
    .map(fromMedia)
    .filter((asset) => asset !== undefined)
  state.assets.push(...assets)
  const nodes = assets.map(({ src, alt, caption, credit, mediaType }) => {
    const children = caption ? [{ type: 'text' as const, value: caption }] : []
    if (mediaType !== undefined && !mediaType.startsWith('image/')) {
      return { type: 'embed' as const, url: src, ...(alt !== undefined && { title: alt }), children }
    }
    return {
      type: 'figure' as const,
      src,
      ...(alt !== undefined && { alt }),
      ...(credit !== undefined && { credit }),
      children,
    }
  })
  const figures = nodes.filter((node) => node.type === 'figure')
  return figures.length > 1 && figures.length === nodes.length
    ? [{ type: 'gallery', children: figures }]
    : nodes
}
