// A mail to its measures beside their limits.
import type { Context, Metric } from '@kanaal/types'
import { countGraphemes } from './message/graphemes.ts'
import type { EmailOptions } from './options.ts'
import type { EmailTree } from './transform.ts'

/** Our bytes, and what tracking adds to each link. */
export const sentBytes = (html: string, context: Context<EmailOptions>): number =>
  Buffer.byteLength(html) +
  (html.match(/<a\s[^>]*href="https?:/g)?.length ?? 0) * context.options.trackingBytes

export function measure(
  tree: Pick<EmailTree, 'subject' | 'preheader'>,
  html: string,
  context: Context<EmailOptions>,
): Metric[] {
  const styles = html.match(/<style[^>]*>[\s\S]*?<\/style>/g)?.join('') ?? ''
  const measures: Record<string, number> = {
    subject: countGraphemes(tree.subject),
    preheader: countGraphemes(tree.preheader),
    html: sentBytes(html, context),
    style: Buffer.byteLength(styles),
  }
  return context.limits.flatMap(({ id, max, unit }) => {
    const value = measures[id]
    return value === undefined ? [] : [{ id, value, max, unit }]
  })
}
