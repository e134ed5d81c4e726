// Rule: an address too long for a code that phones read from a distance.
import { defineRule } from '@kanaal/content'
import { limitOf } from '../limits.ts'
import { scenePartsOf } from '../scene-parts.ts'

export const qrDense = defineRule<'rendition'>({
  id: 'qr-dense',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'QR code too dense', nl: 'QR-code te fijn' },
  why: {
    en: 'The longer the address, the smaller the squares of its code; beyond some 80 characters phones lose it at two metres.',
    nl: 'Hoe langer het adres, hoe kleiner de blokjes van de code; boven zo’n 80 tekens raken telefoons hem op twee meter kwijt.',
  },
  fix: {
    en: 'Use a shorter address, such as a redirect on your own domain.',
    nl: 'Gebruik een korter adres, zoals een doorverwijzing op het eigen domein.',
  },
  messages: {
    dense: {
      en: 'The address of “{label}” has {actual} characters; up to {max} make a code that phones read. Use a shorter one.',
      nl: 'Het adres van “{label}” telt {actual} tekens; tot {max} geeft het een code die telefoons lezen. Gebruik een korter adres.',
    },
  },
  references: [
    {
      title: 'QR code versions and what they hold',
      url: 'https://www.qrcode.com/en/about/version.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Open\n\n::cta[Look inside]{href="https://example.org/shop"}' }],
    notOk: [
      {
        markdown:
          '# Open\n\n::cta[Look inside]{href="https://example.org/shop/back-to-school/second-hand-books/secondary-school/third-year?from=screen"}',
        messages: ['dense'],
      },
    ],
  },
  *check({ output, limits }) {
    const max = limitOf(limits, 'qr-characters')
    for (const { qr, place } of scenePartsOf(output)) {
      if (!qr || qr.url.length <= max) continue
      const actual = qr.url.length
      yield { message: 'dense', values: { label: qr.label, actual, max }, expected: max, actual, place }
    }
  },
})
