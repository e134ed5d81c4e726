// The briefing: one page for the people in the shop and on the phone.
import { type Channel, defineChannel } from '@kanaal/types'
import { z } from 'zod'
import { type Briefing, toBriefing } from './briefing/to-briefing.ts'
import { type BriefingOptions, briefingOptions } from './options.ts'
import { textRules } from './rules/index.ts'
import { serialize } from './serialize.ts'

export type BriefingChannel = Channel<BriefingOptions, Briefing>

export const briefingChannel: BriefingChannel = defineChannel({
  id: 'briefing',
  version: '8',
  title: { en: 'Staff briefing', nl: 'Briefing voor medewerkers' },
  options: briefingOptions,
  optionsJsonSchema: z.toJSONSchema(briefingOptions, { io: 'input' }),
  capabilities: {
    nodes: [
      'blockquote',
      'break',
      'callToAction',
      'callout',
      'code',
      'delete',
      'disclaimer',
      'fact',
      'footnoteDefinition',
      'footnoteReference',
      'heading',
      'inlineCode',
      'link',
      'list',
      'listItem',
      'paragraph',
      'table',
      'teaser',
      'text',
      'thematicBreak',
      'time',
    ],
    links: 'bare',
    images: 'none',
    interactive: false,
    timed: false,
    audienceView: 'all',
    previewModes: ['text'],
  },
  rules: textRules,
  // Nobody limits what staff may be told: a briefing may be as long as it needs.
  limits: () => [],
  transform: toBriefing,
  serialize,
  preview: (rendition) => ({
    kind: 'text',
    body: String(rendition.files.find(({ role }) => role === 'text')?.body ?? ''),
  }),
})
