// A vocabulary that was read -> nothing, or a refusal that names the concept that cannot be stored.
import { RefusedVocabulary, type Vocabulary } from '@kanaal/taxonomy'
import type { Message } from '@kanaal/types'
import { URI_LENGTH } from './keys'

const NULL = '\0'

export function refuseHostile({ schemes, concepts }: Vocabulary): void {
  const messages = [...schemes, ...concepts].flatMap((resource): Message[] => {
    const { uri } = resource
    if (uri.length > URI_LENGTH)
      return [
        toMessage(
          'uri-too-long',
          uri,
          `URI of ${uri.length} characters; at most ${URI_LENGTH} can be searched by`,
        ),
      ]
    const hasNull = JSON.stringify(resource).includes(JSON.stringify(NULL).slice(1, -1))
    return hasNull
      ? [toMessage('null-character', uri, 'holds U+0000, which no database of ours can store')]
      : []
  })
  if (messages.length > 0) throw new RefusedVocabulary(messages)
}

const toMessage = (ruleId: string, uri: string, what: string): Message => ({
  ruleId,
  source: 'taxonomy',
  severity: 'error',
  reason: `<${uri.slice(0, 80)}>: ${what}. Mend the file, then import it again.`,
  place: { field: [uri.slice(0, 80)] },
})
