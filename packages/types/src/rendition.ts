// A rendition: what one target makes of one document, in one locale, for one audience.
import { z } from 'zod'
import { contentRef } from './document.ts'
import { direction, isoDate, json } from './json.ts'
import { loss } from './loss.ts'
import { message } from './message.ts'
import { metric } from './target.ts'

/** A file as `rendition.json` and the manifest list it. */
export const fileEntry = z.object({
  /** `html, text, mjml, eml, posts, payload, deck, message, asset …`; `?part=` names it. */
  role: z.string(),
  /** Below the rendition's directory, with `/`. */
  path: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  bytes: z.number().int().min(0),
})
export type FileEntry = z.infer<typeof fileEntry>

export interface OutputFile {
  role: string
  /** Below the rendition's directory; for `Channel.index` below the target's directory. */
  path: string
  mediaType: string
  body: string | Uint8Array
}

/** What `Channel.serialize` returns. */
export interface Output {
  /** JSON, by name: email `{ subject, preheader, headers, mjmlOptions }`, social `{ posts, card }` … */
  parts: Record<string, z.infer<typeof json>>
  files: OutputFile[]
  metrics: z.infer<typeof metric>[]
  validUntil?: string
}

/** `rendition.json` */
export const renditionRecord = z.object({
  /** The document's id. */
  id: z.string(),
  ref: contentRef,
  target: z.string(),
  channel: z.string(),
  locale: z.string(),
  dir: direction,
  audience: z.string().nullable(),
  /** Cache key: everything the bytes depend on. */
  key: z.string(),
  parts: z.record(z.string(), json),
  metrics: z.array(metric),
  losses: z.array(loss),
  messages: z.array(message),
  files: z.array(fileEntry),
  deps: z.array(z.string()),
  validUntil: isoDate.optional(),
})
export type RenditionRecord = z.infer<typeof renditionRecord>

/** A rendition in memory: the record, with the bytes of its files. */
export interface Rendition extends Omit<RenditionRecord, 'files'> {
  /** For paths: the document's slug, with `@<audience>` for a variant. */
  slug: string
  files: (FileEntry & { body: string | Uint8Array })[]
}
