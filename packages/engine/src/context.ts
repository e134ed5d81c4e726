// A resolved document and a target to the context that a channel renders with, and the ledger that it fills.
import { directionOf, documentUrl, leavesOf, lossesOf, safeUrl } from '@kanaal/content'
import type {
  Context,
  IndexContext,
  Inputs,
  Limit,
  Loss,
  Message,
  PreviewContext,
  Resolved,
  Site,
  Target,
  Theme,
} from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'

export interface ContextOptions<Options = unknown> {
  document: Resolved
  target: Target<Options>
  limits: Limit[]
  site: Site
  theme: Theme
  inputs: Inputs
  now?: string | undefined
}

/** What a channel said while it rendered. */
export interface Ledger {
  losses: Loss[]
  messages: Message[]
  /** The channel looked at the time, so its bytes may depend on it. */
  readsTime: boolean
}

export function createContext<Options>(options: ContextOptions<Options>): {
  context: Context<Options>
  ledger: Ledger
} {
  const { document, target, limits, site, theme, inputs } = options
  const ledger: Ledger = { losses: [], messages: [], readsTime: false }
  const base = documentUrl(site, document)
  const lost = new Set<Node>()

  const context: Context<Options> = {
    target,
    options: target.options,
    limits,
    locale: document.locale,
    dir: document.dir,
    get now() {
      ledger.readsTime = true
      return options.now
    },
    seed: [document.id, target.id, document.locale, document.audience ?? ''].join('\n'),
    site,
    theme,
    inputs,
    ...lookUp(inputs, base),
    lose(node, reason) {
      for (const leaf of leavesOf(node as Nodes)) {
        if (lost.has(leaf) || isBlank(leaf)) continue // losses are disjoint: the first one to name a leaf has it
        lost.add(leaf)
        ledger.losses.push(...lossesOf(leaf, document, reason))
      }
    },
    report(message) {
      ledger.messages.push(message)
    },
  }
  return { context, ledger }
}

/** Where a context without a document stands: the whole site, or one rendition. */
export interface Standing {
  locale: string
  /** Absolute address against which links are resolved. */
  base: string
  seed: string
  report: (message: Message) => void
}

/** The context of a feed, a playlist or a preview: what is known where the document is gone. */
export function createTargetContext(
  { target, limits, site, theme, inputs, now }: Omit<ContextOptions, 'document'>,
  { locale, base, seed, report }: Standing,
): IndexContext & PreviewContext {
  return {
    target,
    options: target.options,
    limits,
    locale,
    dir: directionOf(locale),
    now,
    seed,
    site,
    theme,
    inputs,
    ...lookUp(inputs, base),
    report: (message) => report({ ...message, target: target.id }),
  }
}

/** Own keys only: `constructor` is no asset. A channel asks for the same link in each of its parts. */
function lookUp(inputs: Inputs, base: string): Pick<Context, 'asset' | 'link'> {
  const links = new Map<string, string | undefined>()
  return {
    asset: (src) => (Object.hasOwn(inputs.assets, src) ? inputs.assets[src] : undefined),
    link(href) {
      if (!links.has(href))
        links.set(href, safeUrl((Object.hasOwn(inputs.links, href) && inputs.links[href]) || href, base))
      return links.get(href)
    },
  }
}

/** White space between two words is nothing that a reader could miss. */
const isBlank = (leaf: Node): boolean =>
  leaf.type === 'text' && 'value' in leaf && typeof leaf.value === 'string' && leaf.value.trim() === ''
