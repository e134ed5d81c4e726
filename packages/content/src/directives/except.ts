// `:::except{channel="email" audience="ouders" locale="nl"}` to a condition: hidden where every named dimension matches.
import { defined } from '../defined.ts'
import { list } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const except = defineDirective({
  name: 'except',
  forms: ['container'],
  attributes: { channel: list, audience: list, locale: list },
  nobody: { channel: [] },
  toNode: ({ channel, audience, locale }, content) => ({
    type: 'conditional',
    test: 'except',
    ...defined({ channel, audience, locale }),
    children: toFlow(content),
  }),
})
