// One locale of a document -> a number that stands for it in every index, so that their tables can be joined.
import { createHash } from 'node:crypto'

/**
 * 52 bits of sha256, which every database and JavaScript hold exactly: among a million documents two share a number
 * once in ten thousand sites, and then one count is one too low. Counting and joining numbers is several times faster
 * than texts.
 */
export function documentNumber(uid: string, documentId: string, locale: string): number {
  const name = `${uid} ${documentId} ${locale}`
  const number = known.get(name) ?? numberOf(name)
  if (known.size >= KEPT) known.clear()
  known.set(name, number)
  return number
}

const numberOf = (name: string): number =>
  Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 13), 16)

/** Every index asks for the number of the document that is written, and a document is saved often before it is published. */
const known = new Map<string, number>()
/** About 200 bytes each. */
const KEPT = 5000
