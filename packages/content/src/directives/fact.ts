// `:fact[€ 49,95]{id="price" value="49.95" unit="EUR" valid-until="2026-09-06"}` to a fact.
import { defined } from '../defined.ts'
import { date, key, required, text } from './attributes.ts'
import { defineDirective } from './define-directive.ts'

export const fact = defineDirective({
  name: 'fact',
  forms: ['text'],
  attributes: { id: required(key), value: text, unit: text, 'valid-until': date },
  toNode: ({ id, value, unit, 'valid-until': validUntil }, { label }) => ({
    type: 'fact',
    id,
    ...defined({ value, unit, validUntil }),
    children: label,
  }),
})
