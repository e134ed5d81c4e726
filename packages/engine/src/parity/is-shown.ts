// A fact and the words that stand for it to whether a reader reads its value in them.
import { amountsOf, findMentions, isNumberShown, isSameAmount } from '@kanaal/content'
import type { Fact } from '@kanaal/types'

/** True where the words show the value, of a moment its day and its hour, or show nothing that could be compared with it. */
export function isShown(fact: Fact, text: string, locale: string): boolean {
  const found = findMentions(text, locale)
  return amountsOf(fact).every((amount) => {
    if (amount.kind === 'number') return isNumberShown(text, amount)
    const mentions = found.filter(({ kind }) => kind === amount.kind)
    return mentions.length === 0 || mentions.some((mention) => isSameAmount(mention, amount))
  })
}
