// A stretch of Markdown or HTML source to its pieces: what is written there, and what that says.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

export interface Piece {
  /** UTF-16 units of the source. */
  start: number
  end: number
  /** As long as the piece where it is written letter by letter. */
  text: string
}

const REFERENCE = '&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});'
/** CommonMark 0.31.2, sections 2.4, 2.5 and 6.8: escapes, character references, and ends of lines. */
const MARKDOWN = new RegExp(`\\\\[!-/:-@[-\`{-~]|${REFERENCE}|\\r\\n?|\\n`, 'g')
/** HTML Standard, sections 13.5 and 4.2: character references; any white space reads as one space. */
const HTML = new RegExp(`${REFERENCE}|[ \\t\\r\\n\\f]+`, 'g')

/** The next line begins behind its indent and the marks of quotes around it. */
export function markdownPieces(source: string): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: found, index } of source.matchAll(MARKDOWN)) {
    // In the indent of the line before.
    if (index < done) continue
    let [start, end] = [index, index + found.length]
    const isLineEnd = /[\r\n]/.test(found)
    if (isLineEnd) {
      while (start > done && isSpace(source.charCodeAt(start - 1))) start--
      while (isIndent(source.charCodeAt(end))) end++
    }
    if (start > done) pieces.push(...letters(source, done, start))
    pieces.push({ start, end, text: isLineEnd ? found : said(found) })
    done = end
  }
  return done < source.length ? [...pieces, ...letters(source, done, source.length)] : pieces
}

export function htmlPieces(source: string): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: found, index } of source.matchAll(HTML)) {
    if (index > done) pieces.push(...letters(source, done, index))
    pieces.push({ start: index, end: index + found.length, text: /^\s/.test(found) ? ' ' : said(found) })
    done = index + found.length
  }
  return done < source.length ? [...pieces, ...letters(source, done, source.length)] : pieces
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09
const isIndent = (unit: number): boolean => isSpace(unit) || unit === 0x3e

/** What an escape or a reference stands for; itself where it stands for nothing. */
function said(found: string): string {
  if (found.startsWith('\\')) return found.slice(1)
  const name = found.slice(1, -1)
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || found
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Letter by letter, but for what is typed in pieces and read composed: `e` with an accent behind it. */
function letters(source: string, start: number, end: number): Piece[] {
  const text = source.slice(start, end)
  if (text === text.normalize('NFC')) return [{ start, end, text }]
  const pieces: Piece[] = []
  for (const { segment, index } of characters.segment(text)) {
    const composed = segment.normalize('NFC')
    const [from, last] = [start + index, pieces.at(-1)]
    // One piece as long as nothing is composed.
    if (composed === segment && last && last.text.length === last.end - last.start) {
      last.text += segment
      last.end += segment.length
    } else pieces.push({ start: from, end: from + segment.length, text: composed })
  }
  return pieces
}
