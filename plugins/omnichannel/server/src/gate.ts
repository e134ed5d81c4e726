// A candidate for publication -> what its renditions say is wrong, in the language of whoever publishes.
import type { Candidate, Gate } from '@kanaal/strapi-kit/strapi-server'
import type { Message } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { Settings } from './config'
import { getService } from './get-service'
import { toPreviewMessage } from './preview-message'

export function createGate(strapi: Core.Strapi): Gate {
  const renders = (): boolean => (strapi.config.get('plugin::omnichannel') as Settings).gate !== 'off'
  const judge = async (candidate: Candidate): Promise<Message[]> => {
    if (!renders()) return []
    const { engine } = await getService(strapi, 'engine').load()
    const { open, render } = getService(strapi, 'documents')
    const { messages, renditions } = await render(await open(candidate), { now: new Date().toISOString() })
    const all = [...messages, ...renditions.flatMap((rendition) => rendition.messages)]
    return all.map((message) => {
      const { text } = toPreviewMessage(message, engine.rules)
      return { ...message, reason: text[candidate.language] ?? message.reason }
    })
  }
  return Object.assign(judge, { renders })
}
