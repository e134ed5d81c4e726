// A resolved document to a web page: article, head, lead image and calls to action.
import { callsToActionOf, toText } from '@kanaal/content'
import { type ResolvedMetadata, resolveMetadata, toHead } from '@kanaal/metadata'
import type { Context, Resolved, ResolvedAsset } from '@kanaal/types'
import type { Element } from 'hast'
import type { Heading, Nodes, Root } from 'mdast'
import type { PluggableList } from 'unified'
import { feedLink } from './feeds/feed-paths.ts'
import { headingLevels } from './heading-levels.ts'
import { nodesIn } from './nodes-in.ts'
import type { WebOptions } from './options.ts'
import { type ArticleState, toArticle } from './to-article.ts'
import { toPicture } from './to-picture.ts'
import type { WebPage } from './web-page.ts'
import { wordsFor } from './words.ts'

export const toPage = (
  document: Resolved,
  context: Context<WebOptions>,
  rehypePlugins: PluggableList,
): WebPage => {
  const titled = withCopy(document, context)
  const { validFrom, validUntil } = titled.metadata
  const resolved = resolveMetadata(titled, {
    site: context.site,
    inputs: context.inputs,
    alternates: context.inputs.alternates ?? [],
    // Read only where the page depends on it: whoever asks for the time is rendered again when it moves.
    now: validFrom || validUntil ? context.now : undefined,
  })
  const head = toHead(resolved, { twitterSite: context.options.twitterSite })
  const body = belowTitle(titled.tree, resolved)
  const { words, lang } = wordsFor(document.locale)
  const assets = new Map<string, ResolvedAsset>()
  const wordsLang = lang === document.locale ? undefined : lang
  const state = { ...stateOf(titled, body, context), words, wordsLang, use: keepIn(assets) }
  const leadSource = leadImageOf(titled, body)
  const lead = leadSource && leadPicture(leadSource, { ...state, firstPicture: leadSource })
  const { article, toc } = toArticle(
    body,
    lead ? { ...state, firstPicture: undefined } : state,
    rehypePlugins,
  )
  return {
    locale: document.locale,
    dir: document.dir,
    site: context.site,
    theme: context.theme,
    resolved,
    head: { ...head, link: [...head.link, ...feedLink(context.site, document.locale)] },
    words,
    wordsLang,
    lead,
    leadCaption: lead && document.metadata.image?.caption,
    article,
    toc,
    callsToAction: remainingCalls(titled, context),
    assets: [...assets.values()],
  }
}

/** Copy written by hand for this target replaces the text; what it replaces is on the ledger. */
const withCopy = (document: Resolved, context: Context): Resolved => {
  const { copy } = document
  if (!copy) return document
  context.lose(document.tree, { kind: 'replaced', to: 'copy', by: 'condition', cause: 'copy' })
  const title = copy.title ?? document.metadata.title
  return { ...document, tree: copy.tree, metadata: { ...document.metadata, ...(title && { title }) } }
}

/** A text without a title is named by the heading it opens with: that heading is the page's `h1`, not its `h2` as well. */
const belowTitle = (tree: Root, { title, provenance }: ResolvedMetadata): Root => {
  const [first, ...rest] = tree.children
  const isTitle =
    provenance.title === 'extracted' && first?.type === 'heading' && isPlain(first) && toText(first) === title
  return isTitle ? { ...tree, children: rest } : tree
}

/** A link or picture in the heading would be lost with it. */
const isPlain = ({ children }: Heading): boolean => children.every(({ type }) => type === 'text')

const stateOf = (
  document: Resolved,
  body: Root,
  context: Context<WebOptions>,
): Omit<ArticleState, 'words' | 'wordsLang' | 'use'> => {
  const nodes = nodesIn(body)
  const tables = nodes.filter((node) => node.type === 'table')
  return {
    document,
    context,
    levels: headingLevels(nodes.filter((node) => node.type === 'heading')),
    tables: new Map(tables.map((table, index) => [table, index + 1])),
    facts: new Map(document.facts.map((fact) => [fact.id, fact])),
    firstPicture: nodes.find((node) => node.type === 'image' || node.type === 'figure'),
  }
}

const keepIn = (assets: Map<string, ResolvedAsset>) => (asset: ResolvedAsset) => {
  if (asset.file) assets.set(asset.file.path, asset)
}

/** Blocks in which a text that opens with its lead image shows it: a lead, then the picture. */
const OPENING_BLOCKS = 2

/** The author's lead image, unless the text opens with it. */
const leadImageOf = (document: Resolved, body: Root): Extract<Nodes, { type: 'image' }> | undefined => {
  const { image } = document.metadata
  const opening = { ...body, children: body.children.slice(0, OPENING_BLOCKS) }
  const shown = nodesIn(opening).some(
    (node) =>
      (node.type === 'image' && node.url === image?.src) ||
      (node.type === 'figure' && node.src === image?.src),
  )
  return image && !shown ? { type: 'image', url: image.src, alt: image.alt ?? null } : undefined
}

const leadPicture = (node: Extract<Nodes, { type: 'image' }>, state: ArticleState): Element | undefined =>
  // The lead is metadata, not a node of the text: one that cannot be shown is no loss of content.
  toPicture(node, node.url, node.alt ?? undefined, {
    ...state,
    all: () => [],
    standard: () => [],
  })

const remainingCalls = (document: Resolved, context: Context): WebPage['callsToAction'] => {
  const calls = callsToActionOf(document)
  const shown = new Set(calls.filter((call) => call.node).map((call) => call.href))
  return calls.flatMap(({ node, label, href: written, kind }) => {
    const href = node || shown.has(written) ? undefined : context.link(written)
    return href ? [{ label, href, kind: kind ?? 'primary' }] : []
  })
}
