// Resolved metadata to what feeds and the sitemap need of a page: the part `entry`.
import type { ResolvedMetadata } from '@kanaal/metadata'
import { z } from 'zod'

export const webEntry = z.object({
  url: z.string(),
  canonical: z.string(),
  title: z.string(),
  description: z.string().optional(),
  date: z.string().optional(),
  modified: z.string().optional(),
  authors: z.array(z.string()),
  keywords: z.array(z.string()),
  image: z.string().optional(),
  draft: z.boolean(),
})
export type WebEntry = z.infer<typeof webEntry>

export const toEntry = (resolved: ResolvedMetadata): WebEntry => ({
  url: resolved.url,
  canonical: resolved.canonical,
  title: resolved.title,
  ...(resolved.description && { description: resolved.description }),
  ...(resolved.date && { date: resolved.date }),
  ...(resolved.modified && { modified: resolved.modified }),
  authors: resolved.authors.map((author) => author.name),
  keywords: resolved.keywords,
  ...(resolved.image && { image: resolved.image.url }),
  draft: resolved.draft,
})
