// An embed to its poster and a link: nothing of the other site loads before the reader asks for it.
import type { Embed } from '@kanaal/types'
import { h } from 'hastscript'
import { toPicture } from '../to-picture.ts'
import type { WebHandler, WebState } from '../web-state.ts'
import { fill } from '../words.ts'

export const embed: WebHandler<Embed> = (node, state) => {
  const href = state.context.link(node.url)
  const caption = state.all(node)
  if (href === undefined) {
    const said = node.title !== undefined || caption.length > 0 || Boolean(node.transcript)
    const became = said
      ? ({ kind: 'flattened', to: 'text' } as const)
      : ({ kind: 'dropped', to: 'nothing' } as const)
    state.context.lose(node, { ...became, by: 'policy', cause: 'link-refused' })
    const title = node.title === undefined ? [] : [h('strong', node.title)]
    const words = [...title, ...(title.length > 0 && caption.length > 0 ? [' '] : []), ...caption]
    return [...(words.length > 0 ? [h('p', words)] : []), ...transcript(node.transcript, state)]
  }
  const where = fill(state.words.watchAt, { host: hostOf(href) })
  const poster = node.poster ? toPicture(node, node.poster, '', state) : undefined
  return h('figure.embed', [
    h('a.embed-link', { href }, [
      ...(poster ? [poster] : []),
      h('span.embed-label', [
        ...(node.title ? [h('strong', node.title), ' '] : []),
        h('span', { lang: state.wordsLang }, where),
      ]),
    ]),
    ...(caption.length > 0 ? [h('figcaption', caption)] : []),
    ...transcript(node.transcript, state),
  ])
}

/** A transcript is an address, or the words themselves. */
const transcript = (text: string | undefined, { context, words, wordsLang: lang }: WebState) => {
  if (!text) return []
  const href = /^(https?:|\.{0,2}\/)/i.test(text) ? context.link(text) : undefined
  return [
    href
      ? h('p.transcript', h('a', { href, lang }, words.transcript))
      : h('details.transcript', [h('summary', { lang }, words.transcript), h('p', text)]),
  ]
}

const hostOf = (href: string): string => (URL.canParse(href) ? new URL(href).host : href)
