// Turns a text into stretches that can be searched for addresses each on its own.

export interface Token {
  text: string
  /** May be searched: twitter-text's patterns are quadratic on `a.a.a.`, and worse on `のの.のの.`. */
  bounded: boolean
}

/** UTF-16 units that may follow each other as in a host name; 256 hostile ones take about 2 ms. */
const MAX_HOST = 256
/** UTF-16 units of the longest text that is searched at all; no network takes a longer post. */
const MAX_TEXT = 32_768

/**
 * No address contains white space, but what stands before it decides whether it is one: the space stays with its word.
 * Ideographic punctuation ends an address in practice, and keeps long CJK text searchable.
 */
const WORD_START = /(?=[\t\n\r ])/
const IDEOGRAPHIC_STOP = /(?<=[、。！？，；：）」』】])/u
/** What twitter-text takes for a host name: all but ASCII punctuation and white space. */
const HOST_LIKE = new RegExp(`[^\\s!-,/:-@[-^\`{-~]{${MAX_HOST + 1}}`)

/** Gives stretches that together are `text`. */
export function* tokensOf(text: string): Iterable<Token> {
  if (text.length > MAX_TEXT && text.includes('.')) {
    yield { text, bounded: false }
    return
  }
  for (const word of text.split(WORD_START)) {
    if (isBounded(word)) yield { text: word, bounded: true }
    else for (const part of word.split(IDEOGRAPHIC_STOP)) yield { text: part, bounded: isBounded(part) }
  }
}

const isBounded = (text: string) => text.length <= MAX_HOST || !text.includes('.') || !HOST_LIKE.test(text)
