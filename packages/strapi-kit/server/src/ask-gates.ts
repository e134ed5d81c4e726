// What would be published -> what the gates of other plugins say of it, in every language of the interface.
import type { Localized, Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { kitOf } from './kit'
import { LANGUAGES } from './language'
import type { Candidate } from './publication'

export interface GateFinding extends Message {
  text: Localized
}

/** `except`: the gate of whoever asks, which knows its own findings. */
export async function askGates(
  strapi: Core.Strapi,
  candidate: Omit<Candidate, 'language'>,
  except: string,
): Promise<GateFinding[]> {
  const found: GateFinding[] = []
  const { gates, waive } = kitOf(strapi)
  for (const [name, gate] of gates) {
    if (name === except) continue
    const answers: Message[][] = []
    // One after the other: where a transaction is open, they share its connection.
    for (const language of LANGUAGES) {
      answers.push(await waive(candidate, await gate({ ...candidate, language })))
    }
    const [first = [], ...others] = answers
    first.forEach((message, index) => {
      const text: Localized = { en: message.reason }
      others.forEach((messages, at) => {
        const language = LANGUAGES[at + 1]
        if (language !== undefined) text[language] = messages[index]?.reason ?? message.reason
      })
      found.push({ ...message, text })
    })
  }
  return found
}
