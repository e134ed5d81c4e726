// A document and a rendition's losses to a page with the whole text, on which what the channel left out stands as a ghost.
import { titleLeafOf } from '@kanaal/content'
import type { Document, Loss, Preview } from '@kanaal/types'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes } from 'mdast'
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast'
import { type Haunted, placeGhosts } from './place-ghosts.ts'
import { POLICY } from './preview-policy.ts'

/** Struck through: not said at all. Dotted: said shorter, plainer or in other words. */
const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:44rem;padding:1.5rem;font:16px/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
table{border-collapse:collapse}th,td{border:1px solid #8888;padding:.3rem .6rem;text-align:start}
pre{white-space:pre-wrap}blockquote,.aside{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #8888}
.picture,.button{display:inline-block;border:1px solid #8888;border-radius:4px;padding:.1rem .5rem}
.link{text-decoration:underline}
del{opacity:.65;background:#f5a62333;text-decoration:line-through}
del[data-kind=flattened],del[data-kind=replaced]{text-decoration:underline dotted}`

/** Draws no picture and follows no link: it shows words only, and where they are lost. */
export function previewLosses(document: Document, losses: readonly Loss[]): Preview {
  const { tree, ghosts } = placeGhosts(document, losses)
  const page = toHtml(toHast(tree, toOptions(ghosts)) as HastRoot)
  return {
    kind: 'html',
    body: `<!doctype html><html lang="${document.locale}" dir="${document.dir}"><head>${POLICY}<meta charset="utf-8"><style>${STYLE}</style></head><body>${page}</body></html>`,
  }
}

const element = (tagName: string, className: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: className === '' ? {} : { className: [className] },
  children,
})
const words = (value: string): ElementContent => ({ type: 'text', value })
const picture = (name: string): Element => element('span', 'picture', [words(name)])

const inner = (state: State, node: Nodes): ElementContent[] =>
  'children' in node ? state.all(node as Parameters<State['all']>[0]) : []

/** What has no words of its own stands there by its value. */
const innerOr = (state: State, node: Nodes, value: string): ElementContent[] => {
  const children = inner(state, node)
  return children.length > 0 ? children : [words(value)]
}

/** What unified's own table would fetch, follow or leave out, in words. */
const OWN: Record<string, Handler> = {
  html: (_state, node) => element('code', '', [words(node.value)]),
  image: (_state, node) => picture(node.alt || node.url),
  imageReference: (_state, node) => picture(node.alt || node.label),
  link: (state, node) => element('span', 'link', inner(state, node)),
  linkReference: (state, node) => element('span', 'link', inner(state, node)),
  callToAction: (state, node) =>
    element('p', '', [element('span', 'button', innerOr(state, node, node.href))]),
  figure: (state, node) =>
    element('figure', '', [picture(node.alt || node.src), element('figcaption', '', inner(state, node))]),
  embed: (state, node) => element('div', '', [picture(node.title || node.url), ...inner(state, node)]),
  fact: (state, node) => element('span', '', innerOr(state, node, node.value ?? node.id)),
  time: (state, node) => element('span', '', innerOr(state, node, node.at)),
  include: (_state, node) => element('p', '', [picture(node.id)]),
}

function toOptions(ghosts: Haunted['ghosts']): Parameters<typeof toHast>[1] {
  const callout: Handler = (state, node) => {
    const title = titleLeafOf(node)
    const said = title && [haunt({ type: 'text', value: title.value }, ghosts.get(title))].flat()
    return element('div', 'aside', [...(said ? [element('p', '', said)] : []), ...inner(state, node)])
  }
  const all = Object.entries({ ...defaultHandlers, ...OWN, callout } as Record<string, Handler>)
  const haunted = all.map(([type, handler]): [string, Handler] => [
    type,
    (state, node, parent) => haunt(handler(state, node, parent), ghosts.get(node)),
  ])
  return { handlers: Object.fromEntries(haunted), unknownHandler: toUnknown(ghosts) }
}

/** Our containers are what they hold; a node of somebody else's plugin is its text. */
const toUnknown =
  (ghosts: Haunted['ghosts']): Handler =>
  (state, node) => {
    const children = 'value' in node ? [words(String(node.value))] : inner(state, node)
    return haunt(element('div', 'children' in node ? 'aside' : '', children), ghosts.get(node))
  }

type Made = Exclude<ReturnType<Handler>, undefined>

function haunt<Result extends Made | undefined>(made: Result, loss: Loss | undefined): Result | Element {
  if (!loss || made === undefined) return made
  const children = (Array.isArray(made) ? made : [made]) as ElementContent[]
  return { type: 'element', tagName: 'del', properties: { dataKind: loss.kind }, children }
}
