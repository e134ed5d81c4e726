// A target's options to the mail's last lines: who sends it, why, and how to leave.
import { sentence } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import { type Block, block, type Piece } from '../block.ts'
import type { EmailOptions } from '../options.ts'
import { words } from '../words.ts'

/** The reason, then the sender with the postal address. */
export function linesOf({ options, site }: Context<EmailOptions>, locale: string): string[] {
  const { name, address = [] } = site.organization ?? { name: site.name }
  const reason = options.reason ? [sentence(options.reason, {}, locale)] : []
  return [...reason, [name, ...address].join(', ')]
}

/** Addresses or merge fields: these come from the options, never from content. */
export function linksOf(
  { options }: Context<EmailOptions>,
  locale: string,
): { label: string; href: string }[] {
  const links: { label: string; href: string }[] = []
  if (options.preferences)
    links.push({ label: sentence(words.preferences, {}, locale), href: options.preferences })
  if (options.unsubscribe)
    links.push({ label: sentence(words.unsubscribe, {}, locale), href: options.unsubscribe })
  return links
}

export function footerOf(context: Context<EmailOptions>, locale: string): Block {
  const lines = linesOf(context, locale).map((line) => block('paragraph', { body: [line] }))
  const links = linksOf(context, locale).flatMap(({ label, href }, index): Piece[] => [
    ...(index > 0 ? ['  ·  '] : []),
    block('link', { href, body: [label] }),
  ])
  return block('footer', {
    body: [...lines, ...(links.length > 0 ? [block('paragraph', { body: links })] : [])],
  })
}
