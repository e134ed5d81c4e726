// A rendition in memory to the record that is stored beside its files, and back.
import { createHash } from 'node:crypto'
import type { Rendition, RenditionRecord } from '@kanaal/types'

/** The keys of `rendition.json`, in the order people read them. */
export function toRecord(rendition: Rendition): RenditionRecord {
  const { id, ref, target, channel, locale, dir, audience, key } = rendition
  const { parts, metrics, losses, messages, deps, validUntil } = rendition
  const files = rendition.files.map(({ role, path, mediaType, sha256, bytes }) => ({
    role,
    path,
    mediaType,
    sha256,
    bytes,
  }))
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
    losses,
    messages,
    files,
    deps,
    ...(validUntil !== undefined && { validUntil }),
  }
}

/** Undefined where a file is not what the record says: then it is made again. */
export function fromRecord(
  record: RenditionRecord,
  slug: string,
  bodies: readonly Uint8Array[],
): Rendition | undefined {
  const files: Rendition['files'] = []
  for (const [index, file] of record.files.entries()) {
    const body = bodies[index]
    if (!body || createHash('sha256').update(body).digest('hex') !== file.sha256) return undefined
    files.push({ ...file, body: isText(file.mediaType) ? Buffer.from(body).toString('utf8') : body })
  }
  return { ...record, slug, files }
}

/** What a channel makes as a string is one again: rules and indexes search it. */
const isText = (mediaType: string): boolean =>
  /^(text\/|message\/|application\/(json|xml|javascript|[\w.+-]+\+(json|xml)))/.test(mediaType)
