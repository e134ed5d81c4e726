// A document to the document as one target and audience see it.
import { resolveDocument } from '@kanaal/content'
import type { Audience, Document, Inputs, Loss, Message, Resolved } from '@kanaal/types'
import type { ConfiguredTarget } from '../configure-target.ts'

export interface ResolveOptions {
  audience?: string | undefined
  audiences: readonly Audience[]
  now?: string | undefined
  inputs: Inputs
}

export function resolve(
  document: Document,
  { target, channel }: ConfiguredTarget,
  { audience, audiences, now, inputs }: ResolveOptions,
): { document: Resolved; losses: Loss[]; messages: Message[] } {
  return resolveDocument(document, {
    target: { id: target.id, channel: channel.id },
    audiences: [...audiences],
    inputs,
    audienceView: channel.capabilities.audienceView ?? 'own',
    segments: channel.capabilities.segments ?? 'hidden',
    ...(audience !== undefined && { audience }),
    ...(now !== undefined && { now }),
  })
}
