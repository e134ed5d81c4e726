// Turns a post into LinkedIn's "little" text, in which reserved characters are escaped.

/**
 * The reserved characters. Unescaped, the API accepts the post and publishes it cut off at the first of them.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format, read 2026-11-21.
 */
const RESERVED = /[\\|{}@[\]()<>#*_~]/g
/** Addresses stay as they are, or they would not become links; parentheses belong to one where they come in pairs. */
const ADDRESS = /https?:\/\/(?:[^\s<>\\{|}()]|\([^\s<>\\{|}()]*\))+/gi
const TRAILING = /[.,;:!?'"\]]+$/
/** A hashtag that Kanaal or the author placed stays one. */
const HASHTAG = /(?<![\p{L}\p{N}_&/])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}]+/gu

/** `Nu (tijdelijk) op https://a.nl/(x) #Actie` -> `Nu \(tijdelijk\) op https://a.nl/(x) {hashtag|\#|Actie}` */
export function toLittleText(text: string): string {
  let little = ''
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '')
    // `@[` would begin a mention, inside an address too; encoded it leads to the same place.
    little += escapeReserved(text.slice(end, match.index)) + address.replaceAll('@[', '@%5B')
    end = match.index + address.length
  }
  return little + escapeReserved(text.slice(end))
}

function escapeReserved(text: string): string {
  let escaped = ''
  let end = 0
  for (const match of text.matchAll(HASHTAG)) {
    escaped += `${text.slice(end, match.index).replace(RESERVED, '\\$&')}{hashtag|\\#|${match[0].slice(1)}}`
    end = match.index + match[0].length
  }
  return escaped + text.slice(end).replace(RESERVED, '\\$&')
}
