// A Markdown text to nothing, or to a refusal that names the cap: measured before any parser sees it.
import { type Caps, caps as capsSchema, type Place } from '@kanaal/types'
import { messageOf } from './define-rule.ts'
import { measureBlocks } from './measure-blocks.ts'
import { RefusedDocument } from './refused-document.ts'
import { capExceeded } from './rules/cap-exceeded.ts'

const defaults: Caps = capsSchema.parse({})

interface MeasuredText {
  caps?: Partial<Caps>
  place?: Place
  /** UTF-16 units at its beginning that are front matter: no parser looks for marks there. */
  skip?: number | undefined
}

/** @throws {RefusedDocument} where the text is over a cap; within them remark takes time in proportion */
export function refuseOverCaps(text: string, options: MeasuredText = {}): void {
  const caps = { ...defaults, ...options.caps }
  const bytes = Buffer.byteLength(text, 'utf8')
  if (bytes > caps.bytes) refuse('bytes', bytes)
  const { skip = 0 } = options
  // Its lines stay, empty, so that the others keep their numbers.
  const markdown = text.slice(0, skip).replace(/[^\n]+/g, '') + text.slice(skip)
  const measured = measureBlocks(markdown, caps.nesting)
  if (measured.nesting.value > caps.nesting) refuse('nesting', measured.nesting.value, measured.nesting.line)
  if (measured.delimiters.value > caps.delimiters)
    refuse('delimiters', measured.delimiters.value, measured.delimiters.line)
  if (measured.underlines.value > caps.underlines)
    refuse('underlines', measured.underlines.value, measured.underlines.line)
  if (measured.columns.value > caps.columns) refuse('columns', measured.columns.value, measured.columns.line)

  function refuse(cap: keyof Caps, value: number, line?: number): never {
    const point = line === undefined ? undefined : { line, column: 1 }
    const place = { ...options.place, ...(point && { position: { start: point, end: point } }) }
    throw new RefusedDocument([
      messageOf(capExceeded, {
        message: cap,
        values: { value, max: caps[cap] },
        place,
        actual: value,
        expected: caps[cap],
      }),
    ])
  }
}
