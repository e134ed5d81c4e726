// An embed to what it is called, beside the QR code that leads to it.
import { element } from '../element.ts'
import { saidElement } from '../said.ts'
import { embedTitle } from '../to-drafts.ts'
import { toPointer } from '../to-pointer.ts'
import type { Handler } from './index.ts'

export const embed: Handler<'embed'> = (node, state) => [
  element('h2', {}, [embedTitle(node) || saidElement('more', state.document.locale)]),
  ...toPointer(node.url, state),
]
