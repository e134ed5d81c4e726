// `::cta[Book now]{href="…" kind="primary"}` to a call to action.
import { address, oneOf, required } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

export const cta = defineDirective({
  name: 'cta',
  forms: ['leaf'],
  attributes: { href: required(address), kind: oneOf('primary', 'secondary') },
  toNode: ({ href, kind }, { label }) => ({
    type: 'callToAction',
    href,
    kind: kind ?? 'primary',
    children: label,
  }),
})
