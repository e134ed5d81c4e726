// Rule: a condition left to the sending service, on a segment for which the target names no field.
import { defineRule, didYouMean, placeOf, visit } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'
import { sentTree } from '../to-blocks.ts'

const options = {
  tokenMap: { dialect: 'liquid', fields: {}, segments: { members: 'subscriber.is_member' } },
} as const

export const segmentUnknown = defineRule<'rendition'>({
  id: 'segment-unknown',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Unknown segment', nl: 'Onbekend segment' },
  why: {
    en: 'A sending service can only decide by a field that it has; a part for a segment without one is shown to nobody.',
    nl: 'Een verzenddienst kan alleen beslissen op een veld dat hij heeft; een deel voor een segment zonder veld ziet niemand.',
  },
  fix: {
    en: 'Name the field of the segment under `tokenMap.segments` of the target, or write `else="show"` or `else="hide"`.',
    nl: 'Noem het veld van het segment onder `tokenMap.segments` van het doel, of schrijf `else="show"` of `else="hide"`.',
  },
  messages: {
    unmapped: {
      en: 'The segment "{segment}" is not in the target’s token map: nobody sees this part. Add it to `tokenMap.segments`.',
      nl: 'Het segment "{segment}" staat niet in de token map van het doel: niemand ziet dit deel. Voeg het toe aan `tokenMap.segments`.',
    },
    misspelt: {
      en: 'The segment "{segment}" is not in the target’s token map: nobody sees this part. Did you mean "{guess}"?',
      nl: 'Het segment "{segment}" staat niet in de token map van het doel: niemand ziet dit deel. Bedoelde u "{guess}"?',
    },
  },
  references: [
    {
      title: 'Liquid: if',
      url: 'https://shopify.dev/docs/api/liquid/tags/if',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      {
        markdown:
          '# Sale\n\nUntil Monday.\n\n:::when{segment="members" else="passthrough"}\nTwice the points.\n:::',
        options,
      },
      { markdown: '# Sale\n\nUntil Monday.\n\n:::when{segment="guests" else="hide"}\nBecome a member.\n:::' },
    ],
    notOk: [
      {
        markdown:
          '# Sale\n\nUntil Monday.\n\n:::when{segment="guests" else="passthrough"}\nBecome a member.\n:::',
        messages: ['unmapped'],
      },
      {
        markdown:
          '# Sale\n\nUntil Monday.\n\n:::when{segment="member" else="passthrough"}\nTwice the points.\n:::',
        options,
        messages: ['misspelt'],
      },
    ],
  },
  *check({ document, context }) {
    const known = Object.keys((context.options as EmailOptions).tokenMap?.segments ?? {})
    const found: { segment: string; place: ReturnType<typeof placeOf> }[] = []
    visit(sentTree(document), 'conditional', (node) => {
      for (const segment of node.segment ?? [])
        if (!known.includes(segment)) found.push({ segment, place: placeOf(node, document) })
    })
    for (const { segment, place } of found) {
      const guess = didYouMean(segment, known)
      yield {
        message: guess === undefined ? 'unmapped' : 'misspelt',
        values: { segment, ...(guess !== undefined && { guess }) },
        place,
        actual: segment,
        ...(guess !== undefined && { expected: guess }),
      }
    }
  },
})
