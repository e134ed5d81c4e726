// A plain mdast to an MJML document, for unified users who need no channel.
import { directionOf, hashJson, safeUrl } from '@kanaal/content'
import { type Context, defaultTheme, type Resolved, type ResolvedAsset, type Theme } from '@kanaal/types'
import type { Root } from 'mdast'
import { padPreheader } from './message/preheader.ts'
import { bindTheme } from './theme/bind-theme.ts'
import { defaultEmailTheme, type EmailTheme } from './theme/define-theme.ts'
import { resolveTokens } from './theme/resolve-tokens.ts'
import { toBlocks } from './to-blocks.ts'
import { toMjml } from './to-mjml.ts'

export interface MdastToMjmlOptions {
  /** BCP 47; default `en`. */
  lang?: string
  title?: string
  preheader?: string
  theme?: EmailTheme
  /** Brand tokens below the theme's own. */
  tokens?: Theme
  /** Where relative addresses start; without it they become text. */
  base?: string
  /** Sizes of images by the address in the tree. */
  assets?: Record<string, ResolvedAsset>
}

/**
 * `unified().use(remarkParse).parse('# Hi')` gives `<mjml lang="en" dir="ltr">…<h1>Hi</h1>…</mjml>`.
 *
 * The tree must hold links and images themselves, not references to definitions.
 */
export function mdastToMjml(tree: Root, options: MdastToMjmlOptions = {}): string {
  const { lang = 'en', theme = defaultEmailTheme, tokens = defaultTheme } = options
  const dir = directionOf(lang)
  const context = plainContext(lang, options)
  const layout = {
    locale: lang,
    dir,
    title: options.title ?? '',
    preview: padPreheader(options.preheader ?? ''),
    header: undefined,
    blocks: toBlocks(plainDocument(tree, lang), context),
    footer: undefined,
  }
  return toMjml(
    layout,
    bindTheme(theme, { tokens: resolveTokens(tokens, theme.tokens), dir, inlineCss: true }),
  )
}

const plainDocument = (tree: Root, locale: string): Resolved => ({
  id: 'mdast',
  type: 'document',
  locale,
  dir: directionOf(locale),
  slug: '',
  hash: hashJson(null),
  tree,
  metadata: {},
  terms: [],
  facts: [],
  assets: [],
  source: { kind: 'markdown', path: '-' },
  map: { origins: [], metadata: {} },
  messages: [],
  ref: { id: 'mdast', revision: '', channel: 'email' },
  audience: undefined,
  deps: [],
})

/** Losses and messages have nobody to go to here. */
const plainContext = (locale: string, options: MdastToMjmlOptions): Context => ({
  target: { id: 'email', channel: 'email', options: {} },
  options: {},
  limits: [],
  locale,
  dir: directionOf(locale),
  now: undefined,
  seed: '',
  site: {
    url: options.base ?? 'https://example.invalid',
    name: '',
    locales: [locale],
    defaultLocale: locale,
    timeZone: 'UTC',
    permalink: '/',
  },
  theme: options.tokens ?? defaultTheme,
  inputs: { includes: {}, assets: {}, terms: {}, links: {}, messages: [] },
  asset: (src) => options.assets?.[src],
  link: (href) => safeUrl(href, options.base),
  lose: () => undefined,
  report: () => undefined,
})
