// Renders Markdown on one target, with the smallest context a channel can do with.
import { documentUrl, lossesOf, parseMarkdown, resolveDocument, safeUrl } from '@kanaal/content'
import {
  type Audience,
  type Context,
  defaultTheme,
  type Inputs,
  type Loss,
  type Message,
  type Output,
  type Rendition,
  type Resolved,
  type Site,
} from '@kanaal/types'
import { briefingChannel } from '../src/channel.ts'
import { type BriefingOptions, briefingOptions } from '../src/options.ts'

export const site: Site = {
  url: 'https://winkel.nl',
  name: 'De Winkel',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
  permalink: '/:locale/:slug/',
}

export interface RenderOptions {
  options?: unknown
  now?: string
  audiences?: Audience[]
}

export interface Rendered {
  document: Resolved
  output: Output
  context: Context<BriefingOptions>
  text: string
  losses: Loss[]
  messages: Message[]
  rendition: Rendition
}

export function render(markdown: string, { options = {}, now, audiences }: RenderOptions = {}): Rendered {
  const parsed = parseMarkdown(markdown, { path: 'terug-naar-school.md', defaultLocale: 'nl' })
  const inputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }
  const target = { id: 'briefing', channel: 'briefing', options: briefingOptions.parse(options) }
  const { document, losses } = resolveDocument(parsed, {
    target,
    inputs,
    audienceView: briefingChannel.capabilities.audienceView ?? 'own',
    ...(audiences && { audiences }),
    ...(now && { now }),
  })
  const messages: Message[] = []
  const page = documentUrl(site, document)
  const context: Context<BriefingOptions> = {
    target,
    options: target.options,
    limits: briefingChannel.limits(target),
    locale: document.locale,
    dir: document.dir,
    now,
    seed: 'seed',
    site,
    theme: defaultTheme,
    inputs,
    asset: (src) => inputs.assets[src],
    link: (href) => safeUrl(href, page),
    lose: (node, reason) => losses.push(...lossesOf(node, document, reason)),
    report: (message) => messages.push(message),
  }
  // Our serialize waits for nothing, so the output is here at once.
  const output = briefingChannel.serialize(briefingChannel.transform(document, context), context) as Output
  const found = briefingChannel.rules.flatMap((rule) => rule.run({ document, output, context, limits: [] }))
  const rendition: Rendition = {
    id: document.id,
    ref: document.ref,
    target: 'briefing',
    channel: 'briefing',
    locale: document.locale,
    dir: document.dir,
    audience: null,
    key: 'key',
    slug: document.slug,
    deps: [],
    losses,
    messages,
    parts: output.parts,
    metrics: output.metrics,
    files: output.files.map((file) => ({ ...file, sha256: '', bytes: 0 })),
  }
  const text = String(output.files[0]?.body)
  return { document, output, context, text, losses, messages: [...messages, ...found], rendition }
}
