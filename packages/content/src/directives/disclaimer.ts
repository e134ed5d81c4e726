// `:::disclaimer{for="price"}` to a text that is never cut and never omitted.
import { defined } from '../defined.ts'
import { list } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const disclaimer = defineDirective({
  name: 'disclaimer',
  forms: ['container', 'leaf'],
  attributes: { for: list },
  toNode: ({ for: subjects }, content) => ({
    type: 'disclaimer',
    ...defined({ for: subjects }),
    children: toFlow(content),
  }),
})
