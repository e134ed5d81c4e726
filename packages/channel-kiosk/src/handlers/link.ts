// A link to its words, and the number of the QR code that leads where it led; an address to write to is shown.
import { toText } from '@kanaal/content'
import { readableOf } from '../code.ts'
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const link: Handler<'link'> = (node, state) => {
  const words = state.all(node)
  const mark = node.data?.mark
  if (mark !== undefined) return [...words, element('span', { className: ['mark'] }, [String(mark)])]
  const url = state.context.link(node.url)
  if (!url || !/^(mailto|tel):/i.test(url)) return words
  const address = readableOf(url)
  const isSaid = toText(node)
    .replace(/[\s()-]/g, '')
    .includes(address.replace(/[\s()-]/g, ''))
  return isSaid ? words : [...words, { type: 'text', value: ` (${address})` }]
}
