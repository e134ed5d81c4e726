// A text and its foreign spans to a text of the same length in which they are words no parser minds.
import type { FoundForeign } from './find-foreign.ts'

/** Plane 16 is for private use: its code points, two UTF-16 units each, number the spans. */
const FIRST = 0x100000
const LAST = 0x10fffd
/** A noncharacter fills the rest. Unicode 17, section 23.7: never meant for interchange. */
const FILLER = '\ufdd0'
const TAKEN = /[\u{100000}-\u{10fffd}\ufdd0]/u

/** Matches a mask wherever the parser put it. */
const MASK = /([\u{100000}-\u{10fffd}])\ufdd0*/gu

/** Undefined where there is nothing to mask, or the text has such characters of its own. */
export function maskForeign(text: string, { spans, admonitions }: FoundForeign): string | undefined {
  if (spans.length + admonitions.length === 0 || spans.length > LAST - FIRST || TAKEN.test(text))
    return undefined
  const edits = [
    ...spans.map(({ start, end }, index) => ({ start, end, value: maskOf(index, end - start) })),
    ...admonitions.map(({ start, name, end }) => ({
      start,
      end,
      value: admonitionLine(text, start, name, end),
    })),
  ].sort((one, other) => one.start - other.start)
  let masked = ''
  let done = 0
  for (const { start, end, value } of edits) {
    // An admonition's title may hold a shortcode: the title, read as text, has it.
    if (start < done) continue
    masked += text.slice(done, start) + value
    done = end
  }
  return masked + text.slice(done)
}

/** Splits a text at its masks: `[text, index, text, index, …, text]`. */
export function splitAtMasks(text: string): (string | number)[] {
  const parts: (string | number)[] = []
  let done = 0
  for (const match of text.matchAll(MASK)) {
    parts.push(text.slice(done, match.index), (match[1]?.codePointAt(0) ?? FIRST) - FIRST)
    done = match.index + match[0].length
  }
  parts.push(text.slice(done))
  return parts
}

export const hasMask = (text: string): boolean => /[\u{100000}-\u{10fffd}]/u.test(text)

function maskOf(index: number, length: number): string {
  return String.fromCodePoint(FIRST + index) + FILLER.repeat(length - 2)
}

/** `::: note Title` becomes `:::note{aaaaaa}`: a directive whose one attribute holds the title's place. */
function admonitionLine(text: string, start: number, name: string, end: number): string {
  const colons = /^:+/.exec(text.slice(start, end))?.[0] ?? ''
  const open = colons + name
  const rest = end - start - open.length
  return rest < 2 ? open.padEnd(end - start) : `${open}{${'a'.repeat(rest - 2)}}`
}
