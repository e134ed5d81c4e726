// A key of metadata -> the field of the form, or the attribute of ours, in which an editor writes it.
import type { FieldMap } from '@kanaal/types'

/** The attribute that the field map names for a key. */
const MAPPED = {
  title: 'title',
  description: 'summary',
  image: 'image',
  slug: 'slug',
  date: 'date',
  authors: 'authors',
  tags: 'tags',
} as const

const DECLARED = new Set(['offer', 'start', 'end', 'place'])

/** Where an editor writes it: the mapped field, else our own panels. */
export function fieldOf(key: string, fields: FieldMap): string[] {
  const [first = '', ...rest] = key.split('.')
  const mapped = Object.hasOwn(MAPPED, key) ? fields[MAPPED[key as keyof typeof MAPPED]] : undefined
  if (mapped !== undefined) return [mapped]
  // A price, a moment and a place are facts of the text.
  const [body] = fields.body
  if (DECLARED.has(key) && body !== undefined) return [body]
  // The words for a picture stand with the picture.
  if (key === 'image.alt' && fields.image !== undefined) return [fields.image]
  if (key === 'terms') return ['taxonomyTerms']
  return first === 'copy' ? ['channelCopy', ...rest] : ['contentMetadata', first, ...rest]
}
