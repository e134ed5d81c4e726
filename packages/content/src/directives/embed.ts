// `::embed[Caption]{url="…" title="…" poster="…" transcript="…"}` to an embedded film, map or post.
import { defined } from '../defined.ts'
import { address, required, text } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

export const embed = defineDirective({
  name: 'embed',
  forms: ['leaf'],
  attributes: { url: required(address), title: text, poster: address, transcript: text },
  toNode: ({ url, title, poster, transcript }, { label }) => ({
    type: 'embed',
    url,
    ...defined({ title, poster, transcript }),
    children: label,
  }),
})
