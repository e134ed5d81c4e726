// A rendition to what people see of it before it is published: a sandboxed page, or plain text.
import type { Channel, Preview, PreviewContext, Rendition } from '@kanaal/types'
import { POLICY } from './preview-policy.ts'

/** The channel's own preview; else its `html` file under a policy that forbids scripts; else its first text. Nothing where the channel failed. */
export function previewOf(
  channel: Channel,
  rendition: Rendition,
  mode: string,
  context: PreviewContext,
): Preview {
  if (rendition.files.length === 0) return { kind: 'text', body: '' }
  if (channel.preview) return channel.preview(rendition, mode, context)
  const page = rendition.files.find(({ role }) => role === 'html')
  if (page) return { kind: 'html', body: withPolicy(toText(page.body)) }
  const text = rendition.files.find(({ mediaType }) => /^text\/|json/.test(mediaType))
  return { kind: 'text', body: text ? toText(text.body) : '' }
}

const withPolicy = (html: string): string =>
  /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + POLICY) : POLICY + html

const toText = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)
