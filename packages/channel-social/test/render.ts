// Renders Markdown on one target, with the smallest context a channel can do with.
import {
  documentUrl,
  lossesOf,
  type ParseOptions,
  parseMarkdown,
  resolveDocument,
  safeUrl,
} from '@kanaal/content'
import {
  type Context,
  type Document,
  defaultTheme,
  type Inputs,
  type Limit,
  type Loss,
  type Message,
  type Output,
  type Rendition,
  type Resolved,
  type Site,
} from '@kanaal/types'
import { type SocialChannel, socialChannels } from '../src/channel.ts'
import { type SocialOptions, socialOptions } from '../src/options.ts'
import type { SocialParts } from '../src/rules/read-output.ts'

export const site: Site = {
  url: 'https://winkel.nl',
  name: 'De Winkel',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
  permalink: '/:locale/:slug/',
}

export interface RenderOptions {
  target?: string
  options?: unknown
  limits?: Limit[]
  now?: string
  inputs?: Partial<Inputs>
  parse?: ParseOptions
}

export interface Rendered extends SocialParts {
  document: Resolved
  output: Output
  context: Context<SocialOptions>
  losses: Loss[]
  messages: Message[]
  rendition: Rendition
  channel: SocialChannel
}

export function render(markdown: string, options: RenderOptions = {}): Rendered {
  const parsed = parseMarkdown(markdown, {
    id: 'terug-naar-school',
    path: 'terug-naar-school.md',
    defaultLocale: 'nl',
    ...options.parse,
  })
  return renderDocument(parsed, options)
}

export function renderDocument(parsed: Document, options: RenderOptions = {}): Rendered {
  const id = options.target ?? 'x'
  const channel = socialChannels.find((one) => one.id === id)
  if (!channel) throw new Error(`No channel ${id}`)
  const inputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [], ...options.inputs }
  const target = {
    id,
    channel: id,
    options: socialOptions.parse(options.options ?? {}),
    ...(options.limits && { limits: options.limits }),
  }
  const { document, losses } = resolveDocument(parsed, {
    target,
    inputs,
    ...(options.now && { now: options.now }),
  })
  const messages: Message[] = []
  const page = documentUrl(site, document)
  const context: Context<SocialOptions> = {
    target,
    options: target.options,
    limits: channel.limits(target),
    locale: document.locale,
    dir: document.dir,
    now: options.now,
    seed: 'seed',
    site,
    theme: defaultTheme,
    inputs,
    asset: (src) => inputs.assets[src],
    link: (href) => safeUrl(href, page),
    lose: (node, reason) => losses.push(...lossesOf(node, document, reason)),
    report: (message) => messages.push(message),
  }
  // Nothing in our serialize waits, so the output is here at once.
  const output = channel.serialize(channel.transform(document, context), context) as Output
  const rules = channel.rules.flatMap((rule) =>
    rule.run({ document, output, context, limits: context.limits }),
  )
  const rendition: Rendition = {
    id: document.id,
    ref: document.ref,
    target: id,
    channel: id,
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
  const parts = output.parts as unknown as SocialParts
  return {
    ...parts,
    document,
    output,
    context,
    losses,
    messages: [...messages, ...rules],
    rendition,
    channel,
  }
}
