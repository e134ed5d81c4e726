// A document and a rendition's losses to a page with the whole text, on which what the channel left out stands as a ghost.
import { leavesOf, placeOf } from '@kanaal/content'
import type { Document, Loss, Place, Preview } from '@kanaal/types'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Nodes } from 'mdast'
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast'
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
  const lost = new Map(losses.map((loss) => [keyOf(loss.place, loss.type), loss]))
  const ghosts = new Map<Nodes, Loss>()
  for (const leaf of leavesOf(document.tree) as Nodes[]) {
    const loss = lost.get(keyOf(placeOf(leaf, document), leaf.type))
    if (loss) ghosts.set(leaf, loss)
  }
  const body = toHast(document.tree, { handlers: withGhosts(ghosts), unknownHandler: toUnknown(ghosts) })
  const page = toHtml(body as HastRoot)
  return {
    kind: 'html',
    body: `<!doctype html><html lang="${document.locale}" dir="${document.dir}"><head>${POLICY}<meta charset="utf-8"><style>${STYLE}</style></head><body>${page}</body></html>`,
  }
}

/** A leaf is known by its text's file or field, where it begins in it, and what it is. */
const keyOf = ({ file, field, position }: Place, type: string): string =>
  JSON.stringify([file ?? field, position?.start, type])

const element = (tagName: string, className: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: className === '' ? {} : { className: [className] },
  children,
})
const words = (value: string): ElementContent => ({ type: 'text', value })

const inner = (state: State, node: Nodes): ElementContent[] =>
  'children' in node ? state.all(node as Parameters<State['all']>[0]) : []

/** What unified's own table would fetch, follow or leave out, in words. */
const OWN: Record<string, Handler> = {
  html: (_state, node) => element('code', '', [words(node.value)]),
  image: (_state, node) => element('span', 'picture', [words(node.alt || node.url)]),
  imageReference: (_state, node) => element('span', 'picture', [words(node.alt || node.label)]),
  link: (state, node) => element('span', 'link', inner(state, node)),
  linkReference: (state, node) => element('span', 'link', inner(state, node)),
  callToAction: (state, node) => element('p', '', [element('span', 'button', inner(state, node))]),
  figure: (state, node) =>
    element('figure', '', [
      element('span', 'picture', [words(node.alt || node.src)]),
      element('figcaption', '', inner(state, node)),
    ]),
  embed: (_state, node) => element('p', '', [element('span', 'picture', [words(node.title || node.url)])]),
  fact: (state, node) => element('span', '', inner(state, node)),
  time: (state, node) => element('span', '', inner(state, node)),
}

function withGhosts(ghosts: ReadonlyMap<Nodes, Loss>): Record<string, Handler> {
  const all = Object.entries({ ...defaultHandlers, ...OWN } as Record<string, Handler>)
  return Object.fromEntries(
    all.map(([type, handler]) => [
      type,
      (state, node, parent) => ghostly(handler(state, node, parent), ghosts.get(node)),
    ]),
  )
}

/** Our containers are what they hold; a node of somebody else's plugin is its text. */
const toUnknown =
  (ghosts: ReadonlyMap<Nodes, Loss>): Handler =>
  (state, node) => {
    const children = 'value' in node ? [words(String(node.value))] : inner(state, node)
    return ghostly(element('div', 'children' in node ? 'aside' : '', children), ghosts.get(node))
  }

function ghostly(made: ReturnType<Handler>, loss: Loss | undefined): ReturnType<Handler> {
  if (!loss || made === undefined) return made
  const children = Array.isArray(made) ? made : [made]
  return { type: 'element', tagName: 'del', properties: { dataKind: loss.kind }, children }
}
