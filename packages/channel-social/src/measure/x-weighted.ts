// Turns a text into X's weighted length, as twitter-text's parseTweet counts it, in linear time.
import twitter from 'twitter-text'
import { isLongAddress } from './is-long-address.ts'
import { tokensOf } from './tokens.ts'

/** What X counts for an address (twitter-text config v3, transformedURLLength, read 2026-11-21). */
const ADDRESS_WEIGHT = 23

/**
 * The weighted length. White space ends addresses and emoji alike, so a text is the sum of its words.
 *
 * Exact, but for host-like runs of more than 256 UTF-16 units that are no plain address: those get an upper bound,
 * because parseTweet is quadratic.
 */
export function countWeighted(text: string): number {
  let weight = 0
  for (const token of tokensOf(text)) {
    if (isPlain(token.text)) weight += token.text.length
    else if (token.bounded) weight += twitter.parseTweet(token.text).weightedLength
    else if (isLongAddress(token.text)) weight += ADDRESS_WEIGHT + spacesBefore(token.text)
    else weight += upperBound(token.text)
  }
  return weight
}

const spacesBefore = (text: string): number => text.length - text.trimStart().length

/** ASCII without a dot holds neither address nor emoji, and each character weighs 1. */
const isPlain = (text: string) => !/[^\n\r\t -~]|\./.test(text)

/** Every address holds a dot: without dots nothing is searched, and one address for each dot is never too low. */
function upperBound(text: string): number {
  const dots = text.split('.').length - 1
  return twitter.parseTweet(text.replaceAll('.', ',')).weightedLength + dots * ADDRESS_WEIGHT
}
