// The web channel: a resolved document to a whole, safe web page.
import { defineChannel } from '@kanaal/types'
import { z } from 'zod'
import { indexSite } from './feeds/index-site.ts'
import { webLimits } from './limits.ts'
import { webOptions } from './options.ts'
import { preview, previewModes } from './preview.ts'
import { webRules } from './rules/index.ts'
import { serialize } from './serialize.ts'
import { toPage } from './to-page.ts'

export const webChannel = defineChannel({
  id: 'web',
  version: '1',
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
    previewModes,
  },
  rules: webRules,
  limits: () => webLimits,
  transform: toPage,
  serialize,
  index: indexSite,
  preview,
})
