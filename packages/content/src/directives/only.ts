// `:::only{channel="email" audience="ouders" locale="nl"}` to a condition: shown where every named dimension matches.
import { defined } from '../defined.ts'
import { list } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const only = defineDirective({
  name: 'only',
  forms: ['container'],
  attributes: { channel: list, audience: list, locale: list },
  nobody: { channel: [] },
  toNode: ({ channel, audience, locale }, content) => ({
    type: 'conditional',
    test: 'only',
    ...defined({ channel, audience, locale }),
    children: toFlow(content),
  }),
})
