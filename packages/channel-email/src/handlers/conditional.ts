// conditional -> its blocks between the words in which the sending service asks about each reader.
import { block, type Piece } from '../block.ts'
import { conditionOf } from '../message/condition.ts'
import type { EmailOptions } from '../options.ts'
import type { EmailHandler } from './email-handler.ts'

export const conditional: EmailHandler<'conditional'> = (node, state) => {
  const { tokenMap } = state.context.options as Partial<EmailOptions>
  const condition = conditionOf(node, tokenMap)
  // What the target cannot ask was taken out before, as a loss.
  if (!condition) return undefined
  const said = state.all(node)
  return [
    ...condition.asks.flatMap((token): Piece[] => [block('condition', { token }), ...said]),
    block('condition', { token: condition.end }),
  ]
}
