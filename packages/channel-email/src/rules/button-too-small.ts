// Rule: a theme's button that a thumb misses.
import { defineRule } from '@kanaal/content'
import type { EmailOptions } from '../options.ts'
import { buttonHeights } from '../support/button-heights.ts'

/** CSS px: WCAG 2.2, 2.5.5 Target Size (Enhanced), read 2026-11-21. */
const MIN = 44

export const buttonTooSmall = defineRule<'rendition'>({
  id: 'button-too-small',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Button too small', nl: 'Knop te klein' },
  why: {
    en: 'Most mails are read on a phone, where a thumb needs 44 px to hit what it aims at.',
    nl: 'De meeste mails worden op een telefoon gelezen, waar een duim 44 px nodig heeft om raak te zijn.',
  },
  fix: {
    en: 'Give the theme’s `mj-button` more `inner-padding`, or a larger `line-height`.',
    nl: 'Geef de `mj-button` van het thema meer `inner-padding`, of een grotere `line-height`.',
  },
  messages: {
    low: {
      en: 'A button of the theme is {value} px high, at least {min} was expected. Give it {more} px more padding above and below.',
      nl: 'Een knop van het thema is {value} px hoog, minstens {min} was verwacht. Geef hem boven en onder {more} px meer ruimte.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: 2.5.5 Target Size (Enhanced)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced.html',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown: '# Fitting\n\n::cta[Book a fitting]{href="https://example.org/fitting"}',
        options: { theme: { layout: 'newsletter' } },
      },
      {
        markdown: '# Fitting\n\n::cta[Book a fitting]{href="https://example.org/fitting"}',
        options: {
          theme: { blocks: { button: '<mj-button href="[[href]]" height="48px">[[body]]</mj-button>' } },
        },
      },
    ],
    notOk: [
      {
        markdown: '# Fitting\n\n::cta[Book a fitting]{href="https://example.org/fitting"}',
        options: { theme: { blocks: { button: '<mj-button href="[[href]]">[[body]]</mj-button>' } } },
        messages: ['low'],
      },
    ],
  },
  *check({ context, output }) {
    // The default theme's buttons are 48 px high.
    if (!(context.options as EmailOptions).theme) return
    const html = String(output.files.find(({ role }) => role === 'html')?.body ?? '')
    const value = Math.min(...buttonHeights(html))
    if (value >= MIN) return
    yield {
      message: 'low',
      values: { value, min: MIN, more: Math.ceil((MIN - value) / 2) },
      expected: MIN,
      actual: value,
    }
  },
})
