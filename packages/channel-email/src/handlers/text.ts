// text -> the same text, or the token that asks the sending service for a reader's own; the serializer escapes it.
import { directionOf } from '@kanaal/content'
import { block } from '../block.ts'
import { toToken } from '../message/token-map.ts'
import type { EmailOptions } from '../options.ts'
import type { EmailHandler } from './email-handler.ts'

export const text: EmailHandler<'text'> = (node, { context }) => {
  const { field, lang, dir } = node.data ?? {}
  if (lang !== undefined)
    return block('other-language', { lang, dir: dir ?? directionOf(lang), body: [node.value] })
  if (field === undefined) return node.value
  return toToken(field, node.value, (context.options as Partial<EmailOptions>).tokenMap, 'html')
}
