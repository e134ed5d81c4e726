// The web channel: a resolved document to a whole, safe web page.
import { type Context, defineChannel, type Resolved } from '@kanaal/types'
import type { PluggableList } from 'unified'
import { z } from 'zod'
import { indexSite } from './feeds/index-site.ts'
import { webLimits } from './limits.ts'
import { type WebOptions, webOptions } from './options.ts'
import { preview, previewModes } from './preview.ts'
import { webRules } from './rules/index.ts'
import { serialize } from './serialize.ts'
import { toPage } from './to-page.ts'

export interface WebChannelSettings {
  /** Anybody's rehype plugins. They run before the allow-list, which has the last word on what they add. */
  rehypePlugins?: PluggableList
}

export const createWebChannel = ({ rehypePlugins = [] }: WebChannelSettings = {}) =>
  defineChannel({
    id: 'web',
    version: '8',
    title: { en: 'Web page', nl: 'Webpagina' },
    options: webOptions,
    optionsJsonSchema: z.toJSONSchema(webOptions, { io: 'input' }),
    capabilities: {
      nodes: [
        'blockquote',
        'break',
        'callToAction',
        'callout',
        'code',
        'delete',
        'disclaimer',
        'embed',
        'emphasis',
        'fact',
        'figure',
        'footnoteDefinition',
        'footnoteReference',
        'gallery',
        'heading',
        'image',
        'inlineCode',
        'link',
        'list',
        'listItem',
        'more',
        'paragraph',
        'slide',
        'strong',
        'table',
        'tableCell',
        'tableRow',
        'teaser',
        'text',
        'thematicBreak',
        'time',
      ],
      links: 'inline',
      images: 'inline',
      interactive: true,
      timed: false,
      attributes: 'kept',
      previewModes,
    },
    rules: webRules,
    limits: () => webLimits,
    transform: (document: Resolved, context: Context<WebOptions>) => toPage(document, context, rehypePlugins),
    serialize,
    index: indexSite,
    preview,
  })

export const webChannel = createWebChannel()
