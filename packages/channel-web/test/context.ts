// A document in Markdown to its web page, with a small context of our own: channels do not depend on the engine.
import { documentUrl, leavesOf, parseMarkdown, placeOf, resolveDocument, safeUrl } from '@kanaal/content'
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
import { webChannel } from '../src/channel.ts'
import { webLimits } from '../src/limits.ts'
import { type WebOptions, webOptions } from '../src/options.ts'
import type { WebPage } from '../src/web-page.ts'

export const site: Site = siteSchema.parse({
  url: 'https://boekenbeer.example',
  name: 'De Boekenbeer',
  description: 'Boeken en alles voor school',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
  organization: {
    name: 'De Boekenbeer B.V.',
    email: 'post@boekenbeer.example',
    phone: '+31 30 123 45 67',
    address: ['Kade 1', '3511 AA Utrecht'],
  },
})

/** A picture in four sizes, whose file lies beside the page. */
export const bag: ResolvedAsset = {
  src: './bag.jpg',
  url: 'https://media.example/bag.jpg',
  alt: 'A red school bag',
  mediaType: 'image/jpeg',
  width: 1600,
  height: 900,
  formats: [
    { url: 'https://media.example/small,bag.jpg', width: 500, height: 281 },
    { url: 'https://media.example/medium_bag.jpg', width: 750, height: 422 },
  ],
  file: {
    path: 'images/bag 1.jpg',
    sha256: '0'.repeat(64),
    mediaType: 'image/jpeg',
    body: new Uint8Array([255, 216]),
  },
}

export const inputs: Inputs = {
  includes: {},
  assets: { './bag.jpg': bag },
  terms: {},
  links: { './other.md': 'https://boekenbeer.example/nl/other/' },
  messages: [],
}

export interface RenderOptions {
  locale?: string
  path?: string
  now?: string
  site?: Partial<Site>
  options?: Partial<WebOptions>
}

export interface Rendered {
  document: Resolved
  page: WebPage
  output: Output
  html: string
  losses: Loss[]
  messages: Message[]
  context: Context<WebOptions>
}

export const contextFor = (document: Resolved, options: RenderOptions = {}) => {
  const losses: Loss[] = []
  const messages: Message[] = []
  const ownSite = { ...site, ...options.site }
  const target = { id: 'web', channel: 'web', options: webOptions.parse(options.options ?? {}) }
  const context: Context<WebOptions> = {
    target,
    options: target.options,
    limits: webLimits,
    locale: document.locale,
    dir: document.dir,
    now: options.now,
    seed: 'test',
    site: ownSite,
    theme: defaultTheme,
    inputs,
    asset: (src) => (Object.hasOwn(inputs.assets, src) ? inputs.assets[src] : undefined),
    link: (href) =>
      safeUrl(
        Object.hasOwn(inputs.links, href) ? (inputs.links[href] ?? href) : href,
        documentUrl(ownSite, document),
      ),
    lose: (node, reason) => {
      for (const leaf of leavesOf(node))
        losses.push({ type: leaf.type, place: placeOf(leaf, document), ...reason })
    },
    report: (message) => {
      messages.push(message)
    },
  }
  return { context, losses, messages }
}

export const resolve = (markdown: string, options: RenderOptions = {}): Resolved => {
  const { locale = 'nl', path = 'terug-naar-school.md' } = options
  const document = parseMarkdown(markdown, { path, locale })
  return resolveDocument(document, { target: { id: 'web', channel: 'web' }, inputs }).document
}

export const renderResolved = async (document: Resolved, options: RenderOptions = {}): Promise<Rendered> => {
  const { context, losses, messages } = contextFor(document, options)
  const page = webChannel.transform(document, context)
  const output = await webChannel.serialize(page, context)
  const html = String(output.files[0]?.body)
  return { document, page, output, html, losses, messages, context }
}

export const render = (markdown: string, options: RenderOptions = {}): Promise<Rendered> =>
  renderResolved(resolve(markdown, options), options)

/** What the engine would make of it. */
export const toRendition = (
  { document, output, losses, messages }: Rendered,
  id = document.id,
): Rendition => ({
  id,
  ref: document.ref,
  target: 'web',
  channel: 'web',
  locale: document.locale,
  dir: document.dir,
  audience: null,
  key: 'test',
  slug: document.slug,
  parts: output.parts,
  metrics: output.metrics,
  losses,
  messages,
  files: output.files.map((file) => ({ ...file, sha256: '', bytes: file.body.length })),
  deps: [],
})

/** A document with these lines of front matter. */
export const front = (yaml: string, body = 'Tekst.') =>
  `---\ntitle: Terug naar school\n${yaml}\n---\n\n${body}\n`
