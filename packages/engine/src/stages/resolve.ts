// A document to the document as a target and an audience see it, for one target after the other.
import { createResolver, type Resolution } from '@kanaal/content'
import type { Audience, Document, Inputs } from '@kanaal/types'
import type { ConfiguredTarget } from '../configure-target.ts'

export interface ResolveOptions {
  audience?: string | undefined
  audiences: readonly Audience[]
  now?: string | undefined
  inputs: Inputs
}

export type Resolve = (configured: ConfiguredTarget) => Resolution

export function resolverOf(
  document: Document,
  { audience, audiences, now, inputs }: ResolveOptions,
): Resolve {
  const resolve = createResolver(document, {
    audiences: [...audiences],
    inputs,
    ...(audience !== undefined && { audience }),
    ...(now !== undefined && { now }),
  })
  return ({ target, channel }) =>
    resolve({
      target: { id: target.id, channel: channel.id },
      audienceView: channel.capabilities.audienceView ?? 'own',
      segments: channel.capabilities.segments ?? 'hidden',
    })
}
