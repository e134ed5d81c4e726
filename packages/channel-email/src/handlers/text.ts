// text -> the same text with every amount on the line of its sign, or the token that asks the sending service for a reader's own; the serializer escapes it.
import { directionOf, keepAmountsWhole } from '@kanaal/content'
import { block } from '../block.ts'
import { toToken } from '../message/token-map.ts'
import type { EmailOptions } from '../options.ts'
import type { EmailHandler } from './email-handler.ts'

export const text: EmailHandler<'text'> = (node, { context }) => {
  const { field, lang, dir } = node.data ?? {}
  if (lang !== undefined)
    return block('other-language', {
      lang,
      dir: dir ?? directionOf(lang),
      body: [keepAmountsWhole(node.value)],
    })
  if (field === undefined) return keepAmountsWhole(node.value)
  return toToken(field, node.value, (context.options as Partial<EmailOptions>).tokenMap, 'html')
}
