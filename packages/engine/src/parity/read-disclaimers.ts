// Disclaimers and a rendition to whether each is said there, does not apply there, is cut off, or is missing.
import { toText } from '@kanaal/content'
import type { Disclaimer, Rendition } from '@kanaal/types'
import { squash, textsOf } from './rendition-text.ts'

export interface DisclaimerReading {
  node: Disclaimer
  /** `absent`: it does not apply there. */
  state: 'same' | 'absent' | 'cut' | 'missing'
  /** Its sentences that are not said. */
  missing: string[]
}

export function readDisclaimers(
  disclaimers: readonly Disclaimer[],
  rendition: Rendition,
): DisclaimerReading[] {
  const said = textsOf(rendition).map(squash).join('')
  return disclaimers.map((node): DisclaimerReading => {
    const sentences = toText(node).split(/(?<=[.!?])\s+/)
    const missing = sentences.filter((sentence) => !said.includes(squash(sentence)))
    if (missing.length === 0) return { node, state: 'same', missing }
    if (isLeftOut(node, rendition)) return { node, state: 'absent', missing }
    return { node, state: missing.length === sentences.length ? 'missing' : 'cut', missing }
  })
}

/** A condition hides it, or nothing it is `for` is said. */
function isLeftOut(node: Disclaimer, { losses }: Rendition): boolean {
  const text = squash(toText(node))
  return losses.some(
    ({ by, cause, excerpt = '' }) =>
      (by === 'condition' || by === 'policy') &&
      cause !== 'copy' &&
      excerpt.length > 3 &&
      text.includes(squash(excerpt)),
  )
}
