// `::include{id="…"}` to the place where another document is put.
import { required, text } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

export const include = defineDirective({
  name: 'include',
  forms: ['leaf'],
  attributes: { id: required(text) },
  toNode: ({ id }) => ({ type: 'include', id, children: [] }),
})
