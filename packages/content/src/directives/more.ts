// `::more` to the fold, where a teaser ends.
import { defineDirective } from './define-directive.ts'

export const more = defineDirective({
  name: 'more',
  forms: ['leaf'],
  attributes: {},
  toNode: () => ({ type: 'more', children: [] }),
})
