// Where something is: in a file, or in a field of a Strapi entry.
import { z } from 'zod'

/** unist's Point: line and column count from 1, offset from 0 (UTF-16 units). */
export const point = z.object({
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  offset: z.number().int().min(0).optional(),
})

export const position = z.object({ start: point, end: point })
export type Position = z.infer<typeof position>

/** The path of a form field, such as `['zone', 2, 'body']`. */
export const fieldPath = z.array(z.union([z.string(), z.number().int().min(0)])).min(1)
export type FieldPath = z.infer<typeof fieldPath>

/**
 * The editor's own place of a message or loss.
 *
 * `file` + `position` for a file; `field` (+ `position` inside that field's text) for a Strapi entry.
 */
export const place = z.object({
  documentId: z.string().optional(),
  locale: z.string().optional(),
  file: z.string().optional(),
  field: fieldPath.optional(),
  position: position.optional(),
})
export type Place = z.infer<typeof place>
