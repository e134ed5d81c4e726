// A vocabulary -> nothing, or a refusal that names every scheme and concept that no store takes.
import type { Message } from '@kanaal/types'
import type { Vocabulary } from '../model/vocabulary.ts'
import { RefusedVocabulary, refusal } from '../refused-vocabulary.ts'

/** A column that is searched by holds 255 characters. */
export const URI_LENGTH = 255
/** Of a URI, enough to find it by. */
const SHOWN = 80
const NULL = '\0'

export function refuseUnstorable({ schemes, concepts }: Vocabulary): void {
  const messages = [...schemes, ...concepts].flatMap((resource): Message[] => {
    const subject = resource.uri.slice(0, SHOWN)
    const place = { field: [subject] }
    if (resource.uri.length > URI_LENGTH) {
      const values = { subject, actual: resource.uri.length, max: URI_LENGTH }
      return refusal('uri-too-long', values, place).messages
    }
    const hasNull = JSON.stringify(resource).includes(JSON.stringify(NULL).slice(1, -1))
    return hasNull ? refusal('null-character', { subject }, place).messages : []
  })
  if (messages.length > 0) throw new RefusedVocabulary(messages)
}
