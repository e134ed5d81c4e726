// `::figure[Caption]{src="…" alt="…" credit="…"}` to a figure; `alt=""` says that it is decorative.
import { defined } from '../defined.ts'
import { address, required, text } from './attributes.ts'
import { defineDirective } from './define-directive.ts'
import { toCaption } from './flow.ts'

export const figure = defineDirective({
  name: 'figure',
  forms: ['leaf', 'container'],
  attributes: { src: required(address), alt: text, credit: text },
  toNode({ src, alt, credit }, content) {
    const { caption, rest } = toCaption(content)
    return [{ type: 'figure', src, ...defined({ alt, credit }), children: caption }, ...rest]
  },
})
