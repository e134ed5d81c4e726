// The screens of a deck to what comes after them: what to do next, and where to read on.
import { callsToActionOf, placeOfMetadata } from '@kanaal/content'
import { codeOf } from './code.ts'
import type { Draft } from './draft.ts'
import { say } from './said.ts'
import type { Making } from './to-drafts.ts'

/** The last screens: calls to action that no screen has shown yet, and the page itself. */
export function closingDrafts(drafts: readonly Draft[], { document, context, page }: Making): Draft[] {
  const { options } = context
  const shown = new Set(drafts.flatMap(({ codes }) => codes.map(({ url }) => url)))
  const closing: Draft[] = []
  const add = (url: string, label: string, key: string) => {
    const code = codeOf(url, label, options)
    if (shown.has(code.url)) return
    shown.add(code.url)
    closing.push({
      kind: 'call-to-action',
      title: [{ type: 'text', value: label }],
      nodes: [{ type: 'paragraph', children: [{ type: 'text', value: say('scan', document.locale) }] }],
      codes: [code],
      small: [],
      place: placeOfMetadata(key, document),
    })
  }
  for (const { href, label } of callsToActionOf(document)) {
    const url = context.link(href)
    if (url !== undefined) add(url, label, 'callToAction')
  }
  if (page && options.qr.page) add(page, say('readOn', document.locale), 'slug')
  return closing
}
