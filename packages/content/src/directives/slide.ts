// `::slide{dwell="12s" layout="full"}` to a page break for screens.
import { defined } from '../defined.ts'
import { duration, oneOf } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

export const slide = defineDirective({
  name: 'slide',
  forms: ['leaf'],
  attributes: { dwell: duration, layout: oneOf('full') },
  toNode: ({ dwell, layout }) => ({ type: 'slide', ...defined({ dwellMs: dwell, layout }), children: [] }),
})
