// `:::teaser` to the lead: the first choice of short channels.
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const teaser = defineDirective({
  name: 'teaser',
  forms: ['container', 'leaf'],
  attributes: {},
  toNode: (_, content) => ({ type: 'teaser', children: toFlow(content) }),
})
