// What fromEntry needs to know of a Strapi schema and a populated entry; no other file knows their shapes.
import type { Json } from '@kanaal/types'

/** One attribute of a content type or component, as `schema.json` has it. */
export interface Attribute {
  type: string
  /** `dynamiczone` */
  components?: string[]
  /** `component` */
  component?: string
  repeatable?: boolean
  /** `media` */
  multiple?: boolean
  allowedTypes?: string[]
  customField?: string
  pluginOptions?: unknown
  [key: string]: unknown
}
export type Attributes = Record<string, Attribute>

export type EntryJson = { [key: string]: Json | undefined }

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function toList(value: Json | undefined): Json[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** Custom fields of the well-known editors hold HTML; `pluginOptions.kanaal.format` says it of any other. */
export function isHtml(attribute: Attribute): boolean {
  const { kanaal } = (attribute.pluginOptions ?? {}) as { kanaal?: { format?: string } }
  if (kanaal?.format !== undefined) return kanaal.format === 'html'
  return /ckeditor|tiptap|tinymce|quill|wysiwyg|html/i.test(attribute.customField ?? '')
}

/** `image` and friends; a video or file is not what a reader sees as a picture. */
export function isMedia(value: Json | undefined): boolean {
  return (
    isObject(value) &&
    typeof value.url === 'string' &&
    ('mime' in value || 'formats' in value || 'ext' in value)
  )
}

/** Types whose value has no form of its own in a text. */
const FORMLESS = /^(integer|biginteger|float|decimal|date|time|datetime|timestamp|json|relation|customField)$/
export const isFormless = ({ type }: Attribute): boolean => FORMLESS.test(type)

/** Attributes that hold something to read, to look at or to count on; the others are settings. */
export const isContent = (attribute: Attribute): boolean =>
  !['boolean', 'enumeration', 'uid', 'password'].includes(attribute.type)

/** What a value is, in words: for messages about one that should be something else. */
export function kindOf(value: Json): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
