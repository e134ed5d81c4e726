// Metadata: resolving a document and its completeness on all channels, against remark parsing its text.
import { parseMarkdown } from '@kanaal/content'
import { articleProfile, completenessOf, resolveMetadata } from '@kanaal/metadata'
import { defaultTargets } from '@kanaal/preset-default'
import { site as siteSchema } from '@kanaal/types'
import { createArticle } from '../article.ts'
import type { FigureSource } from '../figure.ts'
import { parseWithRemark } from '../remark-parser.ts'

const site = siteSchema.parse({
  url: 'https://www.example.org',
  name: 'Example',
  locales: ['en'],
  defaultLocale: 'en',
  timeZone: 'UTC',
})

export const metadata: FigureSource = async () => {
  const text = createArticle(6_000)
  const document = parseMarkdown(text, { path: 'a.md' })
  const channels = defaultTargets().map(({ channel }) => channel)
  return [
    {
      id: 'metadata-6000',
      title: `Resolved metadata and completeness on ${channels.length} channels of a parsed document, 6 kB`,
      ours: {
        name: 'resolveMetadata, completenessOf',
        run: () =>
          completenessOf(document, resolveMetadata(document, { site }), articleProfile, { channels }),
      },
      peer: { name: 'remark, gfm, front matter, directives', run: () => parseWithRemark(text) },
    },
  ]
}
