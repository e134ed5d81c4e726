// HTML to the constructs in angle brackets that it holds, by the tokenizer of the parser that reads it.
import { type Token, Tokenizer } from 'parse5'

export interface Tag {
  /** Lower case; '' for a declaration, a processing instruction or CDATA. */
  name: string
  isClosing: boolean
  /** `<path/>`: means something in SVG and MathML only. */
  isSelfClosing: boolean
  /** UTF-16 units from the start of the HTML. */
  start: number
  end: number
}

/** In order. Comments are not among them: they say nothing. */
export function findTags(html: string): Tag[] {
  const tags: Tag[] = []
  /** Where what was understood ends; what is left then is a tag that never ends. */
  let read = 0
  const span = ({ location }: Token.Token): { start: number; end: number } => {
    const { startOffset: start = read, endOffset = read } = location ?? {}
    const end = Math.min(endOffset, html.length)
    read = Math.max(read, end)
    return { start, end }
  }
  const add = (token: Token.TagToken, isClosing: boolean): void => {
    tags.push({ name: token.tagName, isClosing, isSelfClosing: token.selfClosing, ...span(token) })
  }
  const declaration = (token: Token.Token): void => {
    tags.push({ name: '', isClosing: false, isSelfClosing: false, ...span(token) })
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => add(token, false),
      onEndTag: (token) => add(token, true),
      onDoctype: declaration,
      onComment(token) {
        const start = token.location?.startOffset ?? read
        if (html.startsWith('<!--', start)) span(token)
        else declaration(token)
      },
      onCharacter: (token) => void span(token),
      onNullCharacter: (token) => void span(token),
      onWhitespaceCharacter: (token) => void span(token),
      onEof() {},
    },
  )
  tokenizer.write(html, true)
  // A tag that never ends takes the rest of the text with it, as it does in a browser.
  const unfinished = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(read, read + NAME_UNITS))
  if (unfinished)
    tags.push({
      name: (unfinished[2] ?? '').toLowerCase(),
      isClosing: unfinished[1] === '/',
      isSelfClosing: false,
      start: read,
      end: html.length,
    })
  return tags
}

/** Longer names are no element of HTML. */
const NAME_UNITS = 64
