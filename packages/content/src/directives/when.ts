// `:::when{segment="members" else="hide"}` to a condition on a segment the caller asserts.
import { defined } from '../defined.ts'
import { list, oneOf, required } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const when = defineDirective({
  name: 'when',
  forms: ['container'],
  attributes: { segment: required(list), else: oneOf('hide', 'show', 'passthrough') },
  nobody: { segment: [] },
  toNode: ({ segment, else: otherwise }, content) => ({
    type: 'conditional',
    test: 'when',
    segment,
    ...defined({ otherwise }),
    children: toFlow(content),
  }),
})
