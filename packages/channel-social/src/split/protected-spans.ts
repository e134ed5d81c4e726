// Turns a word into the stretches of it that must not be cut: addresses, mentions, hashtags.
import twitter from 'twitter-text'

export interface Span {
  start: number
  end: number
}

const ADDRESS = /https?:\/\/\S+/giu
const MENTION_OR_HASHTAG = /[@＠][\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}_.-]+)?|[#＃][\p{L}\p{M}\p{N}_]+/gu
/** Punctuation at the end of an address belongs to the sentence. */
const TRAILING = /[\p{Po}\p{Pe}\p{Pf}]+$/u
/** UTF-16 units up to which addresses without a protocol are looked for; twitter-text's patterns are quadratic. */
const SEARCHED = 256

/** Gives the spans in order, disjoint. */
export function protectedSpans(word: string): Span[] {
  const spans = [...matches(word, ADDRESS), ...bareDomains(word), ...matches(word, MENTION_OR_HASHTAG)]
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return spans.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

function matches(word: string, pattern: RegExp): Span[] {
  return [...word.matchAll(pattern)].map((match) => {
    const text = match[0].endsWith('/') ? match[0] : match[0].replace(TRAILING, '')
    return { start: match.index, end: match.index + text.length }
  })
}

const bareDomains = (word: string): Span[] =>
  word.length > SEARCHED || !word.includes('.')
    ? []
    : twitter.extractUrlsWithIndices(word).map(({ indices: [start, end] }) => ({ start, end }))
