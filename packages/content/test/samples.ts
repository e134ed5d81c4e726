// What tests start from: a site, empty inputs, and a document as one target sees it.
import type { Inputs, Resolved, Site } from '@kanaal/types'
import { type ParseOptions, parseMarkdown } from '../src/parse-markdown.ts'
import { type ResolveOptions, resolveDocument } from '../src/resolve/resolve-document.ts'

export const site: Site = {
  url: 'https://www.example.org',
  name: 'Example',
  locales: ['en', 'nl'],
  defaultLocale: 'en',
  timeZone: 'Europe/Amsterdam',
  permalink: '/:locale/:slug/',
}

export const inputs: Inputs = { includes: {}, assets: {}, terms: {}, links: {}, messages: [] }

export const web = { id: 'web', channel: 'web' }

export function resolved(
  markdown: string,
  options: Partial<ResolveOptions> = {},
  parse: ParseOptions = {},
): Resolved {
  return resolveDocument(parseMarkdown(markdown, parse), { target: web, inputs, ...options }).document
}
