// Markdown to a rendition of the kiosk channel, without the engine, which stands above it.
import { createHash } from 'node:crypto'
import {
  documentUrl,
  leavesOf,
  parseMarkdown,
  placeOf,
  resolveDocument,
  safeUrl,
  toText,
} from '@kanaal/content'
import {
  type Context,
  defaultTheme,
  type Inputs,
  type Loss,
  type Message,
  type Output,
  type Rendition,
  type Resolved,
  type ResolvedAsset,
  type Site,
  site as siteSchema,
} from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Node } from 'unist'
import { kioskChannel } from '../src/channel.ts'
import type { KioskTree } from '../src/draft.ts'
import { type KioskOptions, kioskOptions } from '../src/options.ts'

export const site: Site = siteSchema.parse({
  url: 'https://delinde.example',
  name: 'Boekhandel De Linde',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
})

/** A picture as I/O would have read it. */
export function assetOf(src: string, body: string | Uint8Array, mediaType: string): ResolvedAsset {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    src,
    url: `https://delinde.example/${src}`,
    file: { path: `assets/${src.split('/').at(-1) ?? src}`, sha256, mediaType, body: bytes },
  }
}

export interface Given {
  markdown: string
  options?: object
  site?: Partial<Site>
  assets?: Record<string, ResolvedAsset>
  locale?: string
  now?: string
  audience?: string
}

export interface Made {
  document: Resolved
  context: Context<KioskOptions>
  tree: KioskTree
  output: Output
  losses: Loss[]
  messages: Message[]
  rendition: Rendition
}

/** What the engine does, in short. */
export async function render(given: Given): Promise<Made> {
  const { markdown, now, audience } = given
  const options = kioskOptions.parse(given.options ?? {})
  const target = { id: 'kiosk', channel: 'kiosk', options }
  const here = { ...site, ...given.site }
  const inputs: Inputs = { includes: {}, assets: given.assets ?? {}, terms: {}, links: {}, messages: [] }
  const parsed = parseMarkdown(markdown, { path: 'test.md', locale: given.locale ?? here.defaultLocale })
  const resolved = resolveDocument(parsed, {
    target,
    inputs,
    ...(now && { now }),
    ...(audience && { audience }),
  })
  const { document } = resolved
  const losses: Loss[] = []
  const messages: Message[] = []
  const lost = new Set<Node>()
  const base = documentUrl(here, document)
  const context: Context<KioskOptions> = {
    target,
    options,
    limits: kioskChannel.limits(target),
    locale: document.locale,
    dir: document.dir,
    now,
    seed: document.id,
    site: here,
    theme: defaultTheme,
    inputs,
    asset: (src) => inputs.assets[src],
    link: (href) => safeUrl(href, base),
    lose(node, reason) {
      for (const leaf of leavesOf(node as Nodes)) {
        if (lost.has(leaf)) continue
        lost.add(leaf)
        losses.push({
          type: leaf.type,
          place: placeOf(leaf, document),
          ...reason,
          excerpt: toText(leaf as Nodes),
        })
      }
    },
    report: (message) => messages.push(message),
  }
  const tree = kioskChannel.transform(document, context)
  const output = await kioskChannel.serialize(tree, context)
  const rendition: Rendition = {
    id: document.id,
    ref: document.ref,
    target: 'kiosk',
    channel: 'kiosk',
    locale: document.locale,
    dir: document.dir,
    audience: audience ?? null,
    key: '',
    slug: audience ? `${document.slug}@${audience}` : document.slug,
    losses,
    messages,
    deps: [],
    ...output,
    files: output.files.map((file) => ({
      ...file,
      sha256: createHash('sha256').update(file.body).digest('hex'),
      bytes: Buffer.byteLength(file.body),
    })),
  }
  return { document, context, tree, output, losses, messages, rendition }
}
