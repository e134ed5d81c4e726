// A small site and a document for tests.
import { parseMarkdown } from '@kanaal/content'
import { type Document, type Site, site as siteSchema } from '@kanaal/types'

export const site: Site = siteSchema.parse({
  url: 'https://example.org/',
  name: 'De Boekenbeer',
  locales: ['nl', 'en'],
  defaultLocale: 'nl',
  timeZone: 'Europe/Amsterdam',
  organization: { name: 'De Boekenbeer B.V.', email: 'post@example.org', address: ['Kade 1', 'Utrecht'] },
})

export const parse = (markdown: string, path = 'en/back-to-school.md'): Document =>
  parseMarkdown(markdown, { path, locale: 'en', locales: ['nl', 'en'] })
