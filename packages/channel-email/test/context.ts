// A Markdown text to a document as the engine would hand it to the channel, with a ledger that can be read.
import { documentUrl, lossesOf, parseMarkdown, placeOf, resolveDocument, safeUrl } from '@kanaal/content'
import {
  type Context,
  defaultTheme,
  type Loss,
  type Message,
  type Output,
  type Resolved,
  type ResolvedAsset,
  type Site,
  site,
} from '@kanaal/types'
import { emailChannel } from '../src/channel.ts'
import { type EmailOptions, type EmailOptionsInput, emailOptions } from '../src/options.ts'
import type { EmailTree } from '../src/transform.ts'

export const testSite: Site = site.parse({
  url: 'https://winkel.example',
  name: 'Winkel van Vliet',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
  organization: {
    name: 'Van Vliet Schoolspullen bv',
    email: 'hallo@winkel.example',
    address: ['Marktstraat 12', '3511 AB Utrecht'],
  },
})

const NOT_FOUND = { ruleId: 'asset-missing', source: 'content', severity: 'warning', reason: '' } as const

export interface Rendered {
  document: Resolved
  context: Context<EmailOptions>
  tree: EmailTree
  output: Output
  losses: Loss[]
  messages: Message[]
  body(role: string): string
}

export interface RenderOptions {
  options?: EmailOptionsInput
  locale?: string
  site?: Partial<Site>
  assets?: Record<string, ResolvedAsset>
  /** Files that were looked for and not found. */
  missing?: string[]
  edit?: (document: Resolved) => void
}

/** The engine is above this layer: this is as much of it as the channel sees. */
export async function render(markdown: string, given: RenderOptions = {}): Promise<Rendered> {
  const shop = { ...testSite, ...given.site }
  const parsed = parseMarkdown(markdown, {
    id: 'test',
    path: 'test.md',
    ...(given.locale ? { locale: given.locale } : { defaultLocale: 'nl' }),
    locales: [given.locale ?? 'nl', ...(given.site?.locales ?? [])],
  })
  const inputs = {
    includes: {},
    assets: given.assets ?? {},
    terms: {},
    links: {},
    messages: (given.missing ?? []).map((src): Message => ({ ...NOT_FOUND, values: { src } })),
  }
  const resolution = resolveDocument(parsed, {
    target: { id: 'email', channel: 'email' },
    inputs,
    segments: emailChannel.capabilities.segments ?? 'hidden',
  })
  const document = resolution.document
  given.edit?.(document)
  const options = emailOptions.parse(given.options ?? {})
  const losses: Loss[] = [...resolution.losses]
  const messages: Message[] = [...parsed.messages, ...resolution.messages]
  const target = { id: 'email', channel: 'email', options }
  const context: Context<EmailOptions> = {
    target,
    options,
    limits: emailChannel.limits(target),
    locale: document.locale,
    dir: document.dir,
    now: undefined,
    seed: 'test',
    site: shop,
    theme: defaultTheme,
    inputs,
    asset: (src) => inputs.assets[src],
    link: (href) => safeUrl(href, documentUrl(shop, document)),
    lose: (node, reason) => void losses.push(...lossesOf(node, document, reason)),
    report: (message) => void messages.push({ place: placeOf(document.tree, document), ...message }),
  }
  const tree = emailChannel.transform(document, context)
  const output = await emailChannel.serialize(tree, context)
  for (const rule of emailChannel.rules) {
    messages.push(...rule.run({ document, output, context, limits: context.limits }))
  }
  const body = (role: string): string => {
    const bytes = output.files.find((file) => file.role === role)?.body ?? ''
    return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
  }
  return { document, context, tree, output, losses, messages, body }
}
