// The exception of a channel to a rendition without files, whose message says what happened.
import { messageOf } from '@kanaal/content'
import type { Document, Rendition, Target } from '@kanaal/types'
import { channelFailed } from './rules/channel-failed.ts'
import { slugOfVariant } from './stages/collect.ts'

/** Content never throws; a channel that does has a mistake in it, and says so without taking the others along. */
export function toFailure(
  error: unknown,
  document: Document,
  target: Target,
  audience: string | undefined,
): Rendition {
  const reason = error instanceof Error ? error.message : String(error)
  const message = messageOf(channelFailed, {
    message: 'failed',
    values: { channel: target.channel, reason },
    place: { documentId: document.id, locale: document.locale },
  })
  return {
    id: document.id,
    ref: {
      id: document.id,
      revision: document.hash,
      channel: target.id,
      ...(audience !== undefined && { variant: audience }),
      ...(document.metadata.campaign !== undefined && { campaign: document.metadata.campaign }),
    },
    target: target.id,
    channel: target.channel,
    locale: document.locale,
    dir: document.dir,
    audience: audience ?? null,
    slug: slugOfVariant(document, audience),
    key: '',
    parts: {},
    metrics: [],
    losses: [],
    messages: [{ ...message, target: target.id }],
    files: [],
    deps: [],
  }
}
