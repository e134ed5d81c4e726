// What a piece of foreign syntax is to the rest of this folder: where it stands and what it means.
import type { ForeignSyntax } from '@kanaal/types'

/** `comment` leaves nothing behind, nor does `raw`, where tags begin or cease to be text; `code` holds code, `literal` shows its text as it is, `heading-id` names a heading. */
export type SpanKind = ForeignSyntax | 'comment' | 'raw' | 'code' | 'literal' | 'heading-id'

export interface ForeignSpan {
  start: number
  end: number
  kind: SpanKind
  /** What is left of it: the code, the text, the name. Default: the source as typed, without the line's indent. */
  value?: string
  /** The language of code. */
  lang?: string
}

/** A matcher's answer: a span from where it was asked. */
export type Match = Omit<ForeignSpan, 'start'>

/** Characters that vain searches may still look at: without it a page of openers would cost its length squared. */
export interface Budget {
  left: number
}
