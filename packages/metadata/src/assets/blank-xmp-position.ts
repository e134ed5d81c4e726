// A block of XMP to the same block with spaces where a position stood: its length is part of the file around it.
import { lettersOf, type MetadataBlock } from './metadata-block.ts'

/** `exif:GPSLatitude`, `drone-dji:GpsLongitude`, `aux:Altitude`: the part behind the prefix. */
const POSITION = /:\w*(?:gps|latitude|longitude|altitude)\w*/gi

const SPACE = 0x20

/** Writes into `bytes`. Gives whether there was anything to blank. */
export function blankXmpPosition(bytes: Uint8Array, { start, end }: MetadataBlock): boolean {
  const text = lettersOf(bytes, start, end)
  const blank = (from: number, to: number): boolean => {
    bytes.fill(SPACE, start + from, start + Math.min(to, text.length))
    return true
  }
  // UTF-16 or something else that we cannot read: then nobody shall.
  if (text.includes('\0')) return blank(0, text.length)
  let isChanged = false
  let done = 0
  for (const { 0: name, index } of text.matchAll(POSITION)) {
    if (index < done) continue
    const from = startOfName(text, index)
    const after = index + name.length
    const to =
      text[from - 1] === '<'
        ? endOfElement(text, text.slice(from, after), after)
        : endOfAttribute(text, after)
    if (to === undefined) continue
    isChanged = blank(text[from - 1] === '<' ? from - 1 : from, to)
    done = to
  }
  return isChanged
}

/** No prefix is longer. */
const PREFIX = 64

function startOfName(text: string, colon: number): number {
  let at = colon
  while (at > 0 && colon - at < PREFIX && /[\w.-]/.test(text[at - 1] ?? '')) at -= 1
  return at
}

/** Undefined where it is no attribute: the name stands in running text, or ends an element. */
function endOfAttribute(text: string, after: number): number | undefined {
  const equals = skipSpace(text, after)
  if (text[equals] !== '=') return undefined
  const quote = skipSpace(text, equals + 1)
  if (text[quote] !== '"' && text[quote] !== "'") return undefined
  const end = text.indexOf(text[quote] ?? '"', quote + 1)
  return end < 0 ? text.length : end + 1
}

function endOfElement(text: string, name: string, after: number): number {
  const opened = text.indexOf('>', after)
  if (opened < 0) return text.length
  if (text[opened - 1] === '/') return opened + 1
  const closing = text.indexOf(`</${name}`, opened)
  if (closing < 0) return text.length
  const closed = text.indexOf('>', closing)
  return closed < 0 ? text.length : closed + 1
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at += 1
  return at
}
