// A channel's output, and all that was said about it, to a rendition.
import { createHash } from 'node:crypto'
import { startOf } from '@kanaal/content'
import type { Document, Loss, Message, Output, OutputFile, Rendition, Resolved, Target } from '@kanaal/types'
import { orderMessages } from '../order-messages.ts'
import { names } from '../settle-messages.ts'

export interface CollectOptions {
  document: Resolved
  target: Target
  output: Output
  losses: Loss[]
  /** Messages of this target. */
  messages: Message[]
  /** Messages of the document, which every target repeats. */
  shared: Message[]
  key: string
}

export function collect(options: CollectOptions): Rendition {
  const { document, target, output, key } = options
  const validUntil = earliest(document.validUntil, output.validUntil)
  const { silence = [] } = target
  const all = [...options.messages, ...options.shared]
  const messages = all.filter((message) => !silence.some((rule) => names(rule, message)))
  return {
    id: document.id,
    ref: document.ref,
    target: target.id,
    channel: target.channel,
    locale: document.locale,
    dir: document.dir,
    audience: document.audience ?? null,
    slug: slugOfVariant(document, document.audience),
    key,
    parts: output.parts,
    metrics: output.metrics,
    losses: options.losses,
    messages: orderMessages(messages),
    files: output.files.map(toFile),
    deps: document.deps,
    ...(validUntil !== undefined && { validUntil }),
  }
}

/** `<slug>`, and `<slug>@<audience>` for a variant. */
export const slugOfVariant = ({ slug }: Pick<Document, 'slug'>, audience: string | undefined): string =>
  audience === undefined ? slug : `${slug}@${audience}`

/** The earlier of two ISO dates or instants, compared as moments. */
export function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return startOf(b) < startOf(a) ? b : a
}

function toFile({ role, path, mediaType, body }: OutputFile): Rendition['files'][number] {
  const bytes = Buffer.byteLength(body)
  return { role, path, mediaType, sha256: createHash('sha256').update(body).digest('hex'), bytes, body }
}
