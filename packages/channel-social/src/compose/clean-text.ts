// Turns a stretch of content into text that is safe to post: no invisible tricks, no accidental mentions.

/** Control characters, bidi overrides and isolates, and other code points that only ever deceive; ZWJ and ZWNJ stay. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]/gu
/** Tag characters spell the flags of England, Scotland and Wales; anywhere else they hide text. */
const HIDDEN_TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu
const LONE_SURROGATE = /\p{Cs}/gu
/** What X and Mastodon take for a mention; not the middle of a mail address, nor a path. */
const MENTION =
  /(?<![\p{L}\p{N}_/=.])[@＠](?=[\p{L}\p{N}_])([\p{L}\p{N}_.-]*[\p{L}\p{N}_](?:@[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu
/** Between `@` and the name, it keeps a network from seeing a mention; readers and screen readers do not notice. */
const ZERO_WIDTH_SPACE = '\u200b'

/** White space is collapsed, line breaks included: borders between blocks are set by the handlers. */
export const cleanText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, ' ')
    .replace(HIDDEN_TAGS, '')
    .normalize('NFC')
    .replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ')

/**
 * Keeps `@name` from notifying anybody, but for the names that are allowed.
 *
 * @param before what the text follows: a sign at its end belongs to a name at the start of the text
 */
export const neutraliseMentions = (text: string, allowed: readonly string[], before = ''): string =>
  `${before}${text}`
    .replace(MENTION, (mention, name: string) =>
      allowed.some((one) => one.toLowerCase() === name.toLowerCase())
        ? mention
        : `${mention[0]}${ZERO_WIDTH_SPACE}${mention.slice(1)}`,
    )
    .slice(before.length)
