// `:field[reader]{name="first-name"}` to a text that a sending service may replace; everywhere else the label is said.
import { toText } from '../to-text.ts'
import { key, required } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

/** A text like any other, so that a channel that knows no readers needs nothing to say the neutral fall-back. */
export const field = defineDirective({
  name: 'field',
  forms: ['text'],
  attributes: { name: required(key) },
  toNode: ({ name }, { label }) => ({ type: 'text', value: toText(label), data: { field: name } }),
})
