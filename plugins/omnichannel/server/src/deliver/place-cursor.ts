// A place in the order of documents -> an opaque `page[after]`, and back.
import { z } from '@strapi/utils'
import type { Place } from './place'

const whole = z.number().int().min(0)
const place = z.tuple([whole.max(1000), whole, whole])

export const toPlaceCursor = ({ round, updatedAt, doc }: Place): string =>
  Buffer.from(JSON.stringify([round, updatedAt, doc])).toString('base64url')

/** Undefined for a text that `toPlaceCursor` did not make. */
export function fromPlaceCursor(text: string): Place | undefined {
  try {
    const [round, updatedAt, doc] = place.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { round, updatedAt, doc }
  } catch {
    return undefined
  }
}
