// A rendition -> what the content API says of it: an allow-list, or the bytes of one part.
import { createHash } from 'node:crypto'
import type { Rendition, RenditionRecord } from '@kanaal/types'

/** `rendition.json` without what is said to editors, which may quote what this reader is not to see. */
export const toPublicRecord = (rendition: Rendition): RenditionRecord => ({
  ...toStaffRecord(rendition),
  messages: [],
})

/**
 * `rendition.json` without the excerpts of what was lost: a passage for one audience must not leak to another.
 */
export function toStaffRecord(rendition: Rendition): RenditionRecord {
  const { id, ref, target, channel, locale, dir, audience, key, parts, metrics, messages, deps, validUntil } =
    rendition
  return {
    id,
    ref,
    target,
    channel,
    locale,
    dir,
    audience,
    key,
    parts,
    metrics,
    losses: rendition.losses.map(({ excerpt: _excerpt, ...loss }) => loss),
    messages,
    files: rendition.files.map(({ role, path, mediaType, sha256, bytes }) => ({
      role,
      path,
      mediaType,
      sha256,
      bytes,
    })),
    deps,
    ...(validUntil === undefined ? {} : { validUntil }),
  }
}

export interface RenditionPart {
  mediaType: string
  body: string | Uint8Array
  /** Of the bytes: two renditions made at different times may share a part. */
  etag: string
}

/** A file by its role or path, or one of the JSON `parts` by name. */
export function partOf({ files, parts }: Rendition, name: string): RenditionPart | undefined {
  const file = files.find(({ role }) => role === name) ?? files.find(({ path }) => path === name)
  if (file) return { mediaType: withCharset(file.mediaType), body: toBytes(file.body), etag: file.sha256 }
  if (!Object.hasOwn(parts, name)) return undefined
  const body = JSON.stringify(parts[name])
  const etag = createHash('sha256').update(body).digest('hex')
  return { mediaType: 'application/json; charset=utf-8', body, etag }
}

const withCharset = (mediaType: string): string =>
  /^text\/|json$|xml$/.test(mediaType) && !mediaType.includes('charset')
    ? `${mediaType}; charset=utf-8`
    : mediaType

/** A Uint8Array that came from a worker is not a Buffer, which Koa needs. */
const toBytes = (body: string | Uint8Array): string | Uint8Array =>
  typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
