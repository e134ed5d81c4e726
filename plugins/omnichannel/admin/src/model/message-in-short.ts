// Turns a message into the one sentence that fits in the panel.

/** A full stop ends a sentence only before white space and a capital, so that `49.95` and `e.g. this` do not. */
const SENTENCE_END = /(?<=[.!?…]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])/u

/**
 * The first sentence says what is. Where the row says those numbers already, the next one, how to mend it, tells more.
 *
 * `'291 of 280 characters. Shorten the teaser by 11.'` beside the words `291 of 280` -> `'Shorten the teaser by 11.'`
 */
export function messageInShort(text: string, said = ''): string {
  const [first = '', ...rest] = text.split(SENTENCE_END)
  const numbers = said.match(/\d+/g) ?? []
  const isSaid = numbers.length > 1 && numbers.every((number) => first.includes(number))
  return isSaid && rest.length > 0 ? rest.join(' ') : first.trim()
}
