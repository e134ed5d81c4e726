// A resolved document's tree to a sanitised, anchored article in hast.
import { contentRules, guardPlugins, leavesOf, messageOf, placeOf, unusedFootnotes } from '@kanaal/content'
import type { Context, KanaalData, Resolved } from '@kanaal/types'
import type { Root as Article, ElementContent, Nodes as HastNodes } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Nodes, Root } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { type PluggableList, unified } from 'unified'
import { type Anchored, anchorHeadings } from './anchor-headings.ts'
import { handlers } from './handlers/index.ts'
import { partMath } from './part-math.ts'
import { sanitizeSchema } from './sanitize-schema.ts'
import type { WebHandler, WebState } from './web-state.ts'
import { fill } from './words.ts'

export type ArticleState = Omit<WebState, 'all' | 'standard'>

/** Handlers, then anybody's plugins, then the allow-list, then ids: nothing is added from content after it was sanitised. */
export const toArticle = (body: Root, state: ArticleState, rehypePlugins: PluggableList): Anchored => {
  for (const note of unusedFootnotes(body))
    state.context.lose(note, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'footnote-unused' })
  const hast = toHast(body, {
    handlers: toHastHandlers(state),
    unknownHandler: unknownHandler(state),
    // Ids are prefixed here, once: a second prefix by the sanitiser would break every footnote.
    clobberPrefix: 'fn-',
    footnoteLabel: state.words.footnotes,
    footnoteLabelProperties: state.wordsLang ? { lang: state.wordsLang } : {},
    footnoteBackLabel: (reference, again) =>
      fill(again > 1 ? state.words.backToReferenceAgain : state.words.backToReference, {
        n: reference + 1,
        m: again,
      }),
  })
  // What a plugin adds is read by the allow-list as what nobody trusts.
  const guarded = guardPlugins(rehypePlugins, { list: 'rehypePlugins' })
  const extended = unified().use(guarded).runSync(asRoot(hast)) as Article
  const safe = asRoot(sanitize(extended, sanitizeSchema))
  partMath(safe)
  return anchorHeadings(safe)
}

const asRoot = (node: HastNodes): Article =>
  node.type === 'root' ? node : { type: 'root', children: node.type === 'doctype' ? [] : [node] }

/** Ours, and mdast-util-to-hast's own for all other nodes; both mark a passage in another language. */
const toHastHandlers = (state: ArticleState): Handlers => {
  const standard = Object.entries(contentHandlers).map(([type, handler]): [string, Handler] => [
    type,
    (hast, node, parent) => inLanguage(node, list(handler(hast, node, parent))),
  ])
  const own = Object.entries(handlers).map(([type, handler]): [string, Handler] => [
    type,
    // The table's key is the node's type, which TypeScript cannot follow through a look-up.
    (hast, node, parent) =>
      inLanguage(node, list((handler as WebHandler)(node, withChildren(state, hast), parent))),
  ])
  return Object.fromEntries([...standard, ...own])
}

/** The root is not content: mdast-util-to-hast keeps it to itself. */
const { root: _root, ...contentHandlers } = defaultHandlers

const withChildren = (state: ArticleState, hast: State): WebState => ({
  ...state,
  all: (parent) => hast.all(parent),
  standard: (node, parent) => {
    const handler: Handler | undefined = (contentHandlers as Handlers)[node.type]
    return handler ? list(handler(hast, node, parent)) : hast.all(node)
  },
})

const inLanguage = (node: Nodes, results: ElementContent[]): ElementContent[] => {
  const { lang, dir }: KanaalData = node.data ?? {}
  if (!lang && !dir) return results
  return results.map((result) =>
    result.type === 'element'
      ? { ...result, properties: { ...result.properties, ...(lang && { lang }), ...(dir && { dir }) } }
      : result,
  )
}

/** Keeps the children, else the text, and says so. A plugin's node that names its own element (`data.hName`) is known. */
const unknownHandler =
  ({ document, context }: ArticleState): Handler =>
  (hast, node: Nodes) => {
    const { hName } = (node.data ?? {}) as { hName?: unknown }
    if (typeof hName !== 'string') reportUnknown(node, document, context)
    const lost = { by: 'capability', cause: 'node-unknown' } as const
    if ('children' in node && node.children.length > 0) {
      const children = hast.all(node)
      // Those that say more of what became of them come first: a leaf is lost once.
      if (typeof hName !== 'string')
        for (const leaf of leavesOf(node)) context.lose(leaf, { kind: 'flattened', to: leaf.type, ...lost })
      return typeof hName === 'string'
        ? hast.applyData(node, { type: 'element', tagName: 'div', properties: {}, children })
        : children
    }
    if ('value' in node) {
      if (typeof hName !== 'string') context.lose(node, { kind: 'flattened', to: 'text', ...lost })
      const text: ElementContent = { type: 'text', value: String(node.value) }
      return typeof hName === 'string' ? hast.applyData(node, text) : text
    }
    context.lose(node, { kind: 'dropped', to: 'nothing', ...lost })
    return undefined
  }

const reportUnknown = (node: Nodes, document: Resolved, context: Context): void => {
  const rule = contentRules.find(({ id }) => id === 'node-unknown')
  if (!rule) return
  const values = { type: node.type, target: context.target.id }
  context.report(messageOf(rule, { message: 'unknown', values, place: placeOf(node, document) }))
}

const list = <Item>(result: Item | Item[] | undefined): Item[] =>
  result === undefined ? [] : Array.isArray(result) ? result : [result]
