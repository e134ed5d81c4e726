// `:::variant{channel="x" audience block valid-until}` to words for a channel or audience, for a while.
import { defined } from '../defined.ts'
import { date, key, list } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toFlow } from './flow.ts'

export const variant = defineDirective({
  name: 'variant',
  forms: ['container'],
  attributes: { channel: list, audience: list, block: key, 'valid-from': date, 'valid-until': date },
  nobody: { channel: [] },
  toNode: ({ channel, audience, block, 'valid-from': validFrom, 'valid-until': validUntil }, content) => ({
    type: 'variant',
    ...defined({ channel, audience, block, validFrom, validUntil }),
    children: toFlow(content),
  }),
})
