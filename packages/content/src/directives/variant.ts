// `:::variant{channel="x"}` to copy written by hand for a channel or audience.
import { defined } from '../defined.ts'
import { list } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const variant = defineDirective({
  name: 'variant',
  forms: ['container'],
  attributes: { channel: list, audience: list },
  toNode: ({ channel, audience }, content) => ({
    type: 'variant',
    ...defined({ channel, audience }),
    children: toFlow(content),
  }),
})
