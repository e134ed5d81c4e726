// The screens of a deck to what comes after them: what to do next, and where to read on.
import { callsToActionOf, placeOfMetadata } from '@kanaal/content'
import { readableOf, toCode } from './code.ts'
import type { Draft } from './draft.ts'
import { say } from './said.ts'
import type { Making } from './to-drafts.ts'

/** The last screens: calls to action that no screen has shown yet, and the page itself. */
export function closingDrafts(drafts: readonly Draft[], { document, context, page }: Making): Draft[] {
  const { options } = context
  const shown = new Set(drafts.flatMap(({ codes }) => codes.map(({ url }) => url)))
  const closing: Draft[] = []
  const add = (url: string, label: string, key: string) => {
    const code = toCode(url, label, options)
    const address = code?.url ?? url
    if (shown.has(address)) return
    shown.add(address)
    const words = code ? say('scan', document.locale) : readableOf(url)
    closing.push({
      kind: 'call-to-action',
      title: [{ type: 'text', value: label }],
      nodes: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
      codes: code ? [code] : [],
      small: [],
      place: placeOfMetadata(key, document),
    })
  }
  for (const { href, label } of callsToActionOf(document)) {
    const url = context.link(href)
    if (url !== undefined) add(url, label, 'callToAction')
  }
  if (page && options.qr.page && toCode(page, '', options)) add(page, say('readOn', document.locale), 'slug')
  return closing
}
