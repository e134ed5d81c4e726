// What a detector is: a text to the spans of what it looks for.
import type { Site } from '@kanaal/types'

export interface Span {
  start: number
  end: number
  /** What was found, as a message may show it. */
  text: string
}

export interface DetectorContext {
  locale: string
  site: Site
}

export type Detector = (text: string, context: DetectorContext) => Span[]

/** All matches of a pattern that a check agrees with. */
export const spansOf = (
  text: string,
  pattern: RegExp,
  isFound: (match: RegExpMatchArray & { index: number }) => boolean,
): Span[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const found = { ...match, index: match.index } as RegExpMatchArray & { index: number }
    return isFound(found) ? [{ start: match.index, end: match.index + match[0].length, text: match[0] }] : []
  })
