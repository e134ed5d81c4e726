// The document: one piece of content in one locale, independent of every channel.
import type { Heading, Root } from 'mdast'
import { z } from 'zod'
import { asset } from './asset.ts'
import { fact } from './fact.ts'
import { direction, locale } from './json.ts'
import { message } from './message.ts'
import { metadata } from './metadata.ts'
import { fieldPath, type Place, point, position } from './place.ts'
import { term } from './taxonomy.ts'
import type {} from './tree.ts'

/**
 * A stretch of a text's value and where it is written. As wide as it is long, it is written letter by letter; else as a
 * whole: `&amp;` is a run of length 1 and width 5.
 */
export const textRun = z.object({
  at: z.number().int().min(0),
  length: z.number().int().min(1),
  start: point,
  width: z.number().int().min(1),
})
export type TextRun = z.infer<typeof textRun>

/** `runs` on a text that is not written as it reads: with escapes, entities or indented lines. */
const nodePosition = position.extend({ runs: z.array(textRun).optional() })

/** Any unist node: `type`, and whatever belongs to that type. */
const node = z.looseObject({
  type: z.string(),
  get children() {
    return z.array(node).optional()
  },
  value: z.string().optional(),
  position: nodePosition.optional(),
})

/** An mdast Root with Kanaal's own node types; the shape is checked, the content model is remark's. */
export const root = z.looseObject({
  type: z.literal('root'),
  children: z.array(node),
}) as unknown as z.ZodType<Root>

/** One text that nodes came from: a file, or one field of an entry. Node positions are positions in that text. */
export const origin = z.object({ file: z.string().optional(), field: fieldPath.optional() })
export type Origin = z.infer<typeof origin>

/** `{ level: 'campaign', name: 'terug-naar-school' }`; a site has no name. */
export const inheritance = z.object({
  level: z.enum(['site', 'locale', 'type', 'campaign', 'profile']),
  name: z.string().optional(),
  /** The expression that made it of other values of the document. */
  computed: z.string().optional(),
})
export type Inheritance = z.infer<typeof inheritance>

/** Leads from a node (`node.data.origin`, default 0) or a metadata key back to what the editor typed. */
export const sourceMap = z.object({
  origins: z.array(origin),
  metadata: z.record(
    z.string(),
    z.object({
      field: fieldPath.optional(),
      position: position.optional(),
      /** Where a text itself stands in that, without its key and quotes; only where it is written as it reads. */
      words: position.optional(),
      /** Where the value stands when the document itself has none. */
      inherited: inheritance.optional(),
    }),
  ),
  /** The heading that says the title, taken out of the tree so that no channel says it twice. */
  heading: node.optional() as unknown as z.ZodOptional<z.ZodType<Heading>>,
})
export type SourceMap = z.infer<typeof sourceMap>

export const source = z.object({
  kind: z.enum(['markdown', 'blocks', 'html', 'entry']),
  /** Path below the source directory with `/`, or `uid/documentId`; `-` for standard input. */
  path: z.string(),
})
export type Source = z.infer<typeof source>

export const document = z.object({
  /** Stable over revisions: the source path without extension, or `uid/documentId`. */
  id: z.string().min(1),
  type: z.string(),
  locale,
  dir: direction,
  /** Path segments joined by `/`, each `^[a-z0-9][a-z0-9-]{0,119}$`. */
  slug: z.string(),
  /** sha256 (hex) of the RFC 8785 JSON of tree without positions, metadata, terms, facts and assets. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits of a SHA-256'),
  tree: root,
  metadata,
  terms: z.array(term),
  facts: z.array(fact),
  assets: z.array(asset),
  source,
  map: sourceMap,
  /** What parsing had to say. */
  messages: z.array(message),
})
export type Document = z.infer<typeof document>

/** The content reference that stands in every rendition and every delivery. */
export const contentRef = z.object({
  id: z.string(),
  /** The document's hash. */
  revision: z.string(),
  /** The target's id. */
  channel: z.string(),
  variant: z.string().optional(),
  campaign: z.string().optional(),
})
export type ContentRef = z.infer<typeof contentRef>

/** A document as one target and audience see it: conditions decided, includes in place, variants chosen. */
export interface Resolved extends Document {
  ref: ContentRef
  audience: string | undefined
  /** The tree of a `variant` or of `metadata.copy[target].text`: hand-written copy for this target. */
  copy?: {
    tree: Root
    title?: string
    subject?: string
    preheader?: string
    description?: string
    /** Where each of the four was written. */
    places?: Partial<Record<'title' | 'subject' | 'preheader' | 'description', Place>>
  }
  /** Ids of documents that were included. */
  deps: string[]
  /** The earliest moment at which this resolution is no longer true. */
  validUntil?: string
}
