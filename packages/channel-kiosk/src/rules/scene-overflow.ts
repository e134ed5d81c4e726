// Rule: more under one heading than one screen holds.
import { defineRule } from '@kanaal/content'
import { limitOf } from '../limits.ts'
import { scenePartsOf } from '../scene-parts.ts'

export const sceneOverflow = defineRule<'rendition'>({
  id: 'scene-overflow',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Goes on on the next screen', nl: 'Gaat verder op het volgende scherm' },
  why: {
    en: 'Type never becomes smaller to make more fit, because then nobody can read it; what is too long goes on on the next screen.',
    nl: 'Letters worden nooit kleiner om meer te laten passen, want dan leest niemand het; wat te lang is, gaat verder op het volgende scherm.',
  },
  fix: {
    en: 'Shorten the text, choose the break yourself with `::slide`, or write a `:::variant{channel="kiosk"}`.',
    nl: 'Kort de tekst in, kies de grens zelf met `::slide`, of schrijf een `:::variant{channel="kiosk"}`.',
  },
  messages: {
    words: {
      en: '{words} words; a screen holds {max}. They stand on {count} screens. Take out {over}, or choose the breaks with `::slide`.',
      nl: '{words} woorden; op een scherm passen er {max}. Ze staan op {count} schermen. Haal er {over} weg, of kies de grenzen met `::slide`.',
    },
    lines: {
      en: '{lines} lines; a screen holds {max}. They stand on {count} screens. Take out {over}, or choose the breaks with `::slide`.',
      nl: '{lines} regels; op een scherm passen er {max}. Ze staan op {count} schermen. Haal er {over} weg, of kies de grenzen met `::slide`.',
    },
  },
  references: [
    { title: 'Limits of a screen', url: 'packages/channel-kiosk/README.md#limits', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '# Open\n\n## Today\n\nThe shop is open until nine.' }],
    notOk: [
      {
        markdown:
          '# Open\n\n## Today\n\nThe shop is open until nine, and until ten on Friday. Come in for a coffee, and look at the new books on the table beside the stairs. Our booksellers read them all this summer and gladly say which one is for you, for your mother and for the cat.',
        messages: ['words'],
      },
    ],
  },
  *check({ output, limits }) {
    for (const { overflow, place } of scenePartsOf(output)) {
      if (!overflow) continue
      const { words, lines, screens: count } = overflow
      const message = words > limitOf(limits, 'words') ? 'words' : 'lines'
      const max = limitOf(limits, message)
      const actual = message === 'words' ? words : lines
      const values = { words, lines, max, count, over: Math.max(1, actual - max) }
      yield { message, values, expected: max, actual, place }
    }
  },
})
