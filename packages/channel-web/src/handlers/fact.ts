// A fact to its text, with the value beside it for machines.
import type { FactNode } from '@kanaal/types'
import { h } from 'hastscript'
import type { WebHandler } from '../web-state.ts'

const DATE = /^\d{4}-\d{2}-\d{2}/
/** ISO 4217. */
const CURRENCY = /^[A-Z]{3}$/

export const fact: WebHandler<FactNode> = (node, state) => {
  const declared = state.facts.get(node.id)
  const value = node.value ?? declared?.value
  const unit = node.unit ?? declared?.unit
  const children = state.all(node)
  const text = children.length > 0 ? children : (declared?.text ?? value ?? '')
  if (value === undefined) return h('span', { dataFact: node.id }, text)
  if (unit === 'date' && DATE.test(value)) return h('time', { dateTime: value, dataFact: node.id }, text)
  const isAmount = CURRENCY.test(unit ?? '')
  return h('data', { value, dataFact: node.id, ...(isAmount && { className: ['amount'] }) }, text)
}
