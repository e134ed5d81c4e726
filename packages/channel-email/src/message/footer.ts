// A target's options to the mail's last lines: who sends it, why, and how to leave.
import { sentence } from '@kanaal/content'
import type { Context } from '@kanaal/types'
import { type Block, block, type Piece } from '../block.ts'
import type { EmailOptions } from '../options.ts'
import { inLanguageOf, say, type Word, wordOf } from '../words.ts'

/** Why the reader gets this mail, where the target says it. */
export const reasonOf = ({ options, locale }: Context<EmailOptions>): string | undefined =>
  options.reason && sentence(options.reason, {}, locale)

/** The sender with the postal address. */
export function senderOf({ site }: Context<EmailOptions>): string {
  const { name, address = [] } = site.organization ?? { name: site.name }
  return [name, ...address].join(', ')
}

/** Addresses or merge fields: these come from the options, never from content. */
export const linksOf = ({ options }: Context<EmailOptions>): { word: Word; href: string }[] => [
  ...(options.preferences ? [{ word: 'preferences', href: options.preferences } as const] : []),
  ...(options.unsubscribe ? [{ word: 'unsubscribe', href: options.unsubscribe } as const] : []),
]

export function footerOf(context: Context<EmailOptions>): Block {
  const reason = reasonOf(context)
  const links = linksOf(context).flatMap(({ word, href }, index): Piece[] => [
    ...(index > 0 ? ['  ·  '] : []),
    ...inLanguageOf(wordOf(word, context), context, [block('link', { href, body: [say(word, context)] })]),
  ])
  const lines: Piece[][] = [
    ...(context.options.reason && reason ? [inLanguageOf(context.options.reason, context, [reason])] : []),
    [senderOf(context)],
    ...(links.length > 0 ? [links] : []),
  ]
  return block('footer', { body: lines.map((body) => block('paragraph', { body })) })
}
