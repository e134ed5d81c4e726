// `::cta[Book now]{href="…" kind="primary"}` to a call to action.
import { address, oneOf, required } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toPhrasing } from './flow.ts'

export const cta = defineDirective({
  name: 'cta',
  forms: ['leaf'],
  attributes: { href: required(address), kind: oneOf('primary', 'secondary') },
  toNode: ({ href, kind }, content) => ({
    type: 'callToAction',
    href,
    kind: kind ?? 'primary',
    children: toPhrasing(content),
  }),
})
