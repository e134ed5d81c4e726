// A fact and the words that stand for it to whether a reader reads its value in them.
import {
  amountsOf,
  boundOf,
  findMentions,
  isNumberShown,
  isRightWeekday,
  isSameAmount,
  isTrueOf,
  otherDayIn,
} from '@kanaal/content'
import type { Fact } from '@kanaal/types'

type Amount = ReturnType<typeof amountsOf>[number]
type Mention = ReturnType<typeof findMentions>[number]

/** True where the words show the value, of a moment its day and its hour, or show nothing that could be compared with it. */
export function isShown(fact: Fact, text: string, locale: string): boolean {
  const found = findMentions(text, locale)
  return amountsOf(fact).every((amount) => {
    if (amount.kind === 'number') return isNumberShown(text, amount)
    const mentions = found.filter(({ kind }) => kind === amount.kind)
    if (mentions.length > 0) return mentions.some((mention) => isSaidBy(mention, amount, text))
    return amount.kind !== 'date' || isOfAnyYear(amount) || otherDayIn(text, amount.value) === undefined
  })
}

/** `ca. € 50` says € 49,95 as well; `dinsdag 3 mei` is no Monday. */
function isSaidBy(mention: Mention, amount: Amount, text: string): boolean {
  if (isSameAmount(mention, amount)) return amount.kind !== 'date' || isRightWeekday(mention, amount.value)
  const bound = boundOf(text.slice(0, mention.start), text.slice(mention.end))
  return bound !== undefined && isTrueOf(bound, mention, amount, undefined)
}

const isOfAnyYear = ({ value }: Amount): boolean => value.startsWith('--')
