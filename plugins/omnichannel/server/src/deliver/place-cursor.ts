// A place in the order of documents -> an opaque `page[after]`, and back.
import { z } from '@strapi/utils'
import { MAX_PRECEDENCE, type Place } from './place'

const whole = z.number().int().min(0)
const precedence = z.number().int().min(-MAX_PRECEDENCE).max(MAX_PRECEDENCE)
const place = z.tuple([whole.max(1000), precedence, whole, whole])

export const toPlaceCursor = ({ round, precedence, updatedAt, doc }: Place): string =>
  Buffer.from(JSON.stringify([round, precedence, updatedAt, doc])).toString('base64url')

/** Undefined for a text that `toPlaceCursor` did not make. */
export function fromPlaceCursor(text: string): Place | undefined {
  try {
    const read = place.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    const [round, before, updatedAt, doc] = read
    return { round, precedence: before, updatedAt, doc }
  } catch {
    return undefined
  }
}
