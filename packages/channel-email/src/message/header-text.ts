// A text from content to one line that cannot end a mail header.

/** Control characters, line and paragraph separators, and bidi overrides (UAX #9), which would hide what is written. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** What a mail reader would decode (RFC 2047): typed by an author it is text, and its line ends would come to life. */
const ENCODED_WORD = /=(?=\?[^\s?]+\?[bq]\?[^?]*\?=)/gi

/** `headerText('Sale\r\nBcc: x@y.z')` gives `Sale Bcc: x@y.z` */
export const headerText = (text: string): string =>
  text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(ENCODED_WORD, '= ')
