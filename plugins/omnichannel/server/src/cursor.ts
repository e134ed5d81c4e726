// A place in the feed -> an opaque cursor, and back.
import { z } from '@strapi/utils'
import type { FeedPlace } from './services/feed'

const place = z.tuple([z.string(), z.string(), z.string().nullable()])

export const toCursor = ({ uid, documentId, locale }: FeedPlace): string =>
  Buffer.from(JSON.stringify([uid, documentId, locale])).toString('base64url')

/** Undefined for a text that `toCursor` did not make. */
export function fromCursor(text: string): FeedPlace | undefined {
  try {
    const [uid, documentId, locale] = place.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { uid, documentId, locale }
  } catch {
    return undefined
  }
}
