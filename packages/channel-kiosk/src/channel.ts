// The kiosk channel: a document to a deck of scenes that a screen plays without a network.
import { type Channel, defineChannel } from '@kanaal/types'
import { z } from 'zod'
import type { KioskTree } from './draft.ts'
import { handlers } from './handlers/index.ts'
import { kioskLimits } from './limits.ts'
import { type KioskOptions, kioskOptions } from './options.ts'
import { indexDecks } from './playlist.ts'
import { preview, previewModes } from './preview.ts'
import { kioskRules } from './rules/index.ts'
import { serialize } from './serialize.ts'
import { transform } from './transform.ts'

export const kioskChannel: Channel<KioskOptions, KioskTree> = defineChannel({
  id: 'kiosk',
  version: '10',
  title: { en: 'Kiosk screen', nl: 'Kioskscherm' },
  options: kioskOptions,
  optionsJsonSchema: z.toJSONSchema(kioskOptions, { io: 'input' }),
  capabilities: {
    nodes: [
      ...Object.keys(handlers),
      'image',
      'figure',
      'gallery',
      'disclaimer',
      'slide',
      'teaser',
      'tableRow',
      'tableCell',
    ],
    links: 'qr',
    images: 'attached',
    interactive: false,
    timed: true,
    previewModes,
  },
  rules: kioskRules,
  limits: kioskLimits,
  transform,
  serialize,
  index: indexDecks,
  preview,
})
