// The screens of a deck to what comes after them: what to do next, and where to read on.
import { callsToActionOf, placeOfMetadata } from '@kanaal/content'
import type { Text } from 'mdast'
import { readableOf, toCode } from './code.ts'
import type { Draft } from './draft.ts'
import { saidText } from './said.ts'
import type { Making } from './to-drafts.ts'

/** The last screens: calls to action that no screen has shown yet, and the page itself. */
export function closingDrafts(drafts: readonly Draft[], { document, context, page }: Making): Draft[] {
  const { options } = context
  const shown = new Set(drafts.flatMap(({ codes }) => codes.map(({ url }) => url)))
  const closing: Draft[] = []
  const add = (url: string, label: Text, key: string) => {
    // An alternative text cannot say that it is in another language.
    const spoken = label.data?.lang === undefined ? label.value : readableOf(url)
    const code = toCode(url, spoken, options)
    const address = code?.url ?? url
    if (shown.has(address)) return
    shown.add(address)
    const words: Text = code ? saidText('scan', document.locale) : { type: 'text', value: readableOf(url) }
    closing.push({
      kind: 'call-to-action',
      title: [label],
      nodes: [{ type: 'paragraph', children: [words] }],
      codes: code ? [code] : [],
      small: [],
      place: placeOfMetadata(key, document),
    })
  }
  // A footnote is on no screen, and neither is what it asks for.
  const children = document.tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  for (const { href, label } of callsToActionOf({ ...document, tree: { ...document.tree, children } })) {
    const url = context.link(href)
    if (url !== undefined) add(url, { type: 'text', value: label }, 'callToAction')
  }
  if (page && options.qr.page && toCode(page, '', options))
    add(page, saidText('readOn', document.locale), 'slug')
  return closing
}
