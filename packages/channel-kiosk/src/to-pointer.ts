// An address to the line that says how to get there: by a code, else by typing it; nothing where it was refused.
import type { State } from '@kanaal/content'
import type { Element, ElementContent } from 'hast'
import { readableOf, toCode } from './code.ts'
import { element } from './element.ts'
import { kioskOptions } from './options.ts'
import { saidElement } from './said.ts'

export function toPointer(href: string, { context, document }: State<ElementContent>): Element[] {
  const url = context.link(href)
  if (url === undefined) return []
  const hasCode = toCode(url, '', kioskOptions.parse(context.options)) !== undefined
  return [
    hasCode
      ? element('p', { className: ['lead'] }, [saidElement('scan', document.locale)])
      : element('p', { className: ['lead'], dir: 'ltr' }, [readableOf(url)]),
  ]
}
