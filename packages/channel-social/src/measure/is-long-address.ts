// A word to whether it is one web address as a whole, however long: networks count that at a flat rate.
import twitter from 'twitter-text'

/** UTF-16 units of the longest address that twitter-text takes for one (MAX_URL_LENGTH in extractUrlsWithIndices, read 2026-11-22), less a margin. */
const LONGEST = 4_000
/**
 * Only signs that twitter-text allows in a path and a query wherever they stand, and none that could begin another
 * host: so the word is one address, if its host is one.
 */
const PLAIN = /^\s*(https?:\/\/[^\s/?#]{1,253}\/)[A-Za-z0-9/_%&=+~-]*(?:\?[A-Za-z0-9/_%&=+~-]*)?$/
const ENDS_IT = /[A-Za-z0-9/=_-]$/

export function isLongAddress(word: string): boolean {
  if (word.length > LONGEST || !ENDS_IT.test(word)) return false
  const [, start] = PLAIN.exec(word) ?? []
  if (start === undefined) return false
  const [found] = twitter.extractUrls(start)
  return found === start
}
