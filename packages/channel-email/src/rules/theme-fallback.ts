// Rule: a mail that the compiled theme could not make, so that mjml made it.
import { defineRule } from '@kanaal/content'

const same = {
  en: 'mjml made this mail itself: the same mail, only slower.',
  nl: 'mjml heeft deze mail zelf gemaakt: dezelfde mail, alleen trager.',
}

export const themeFallback = defineRule<'rendition'>({
  id: 'theme-fallback',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Theme not compiled', nl: 'Thema niet gecompileerd' },
  why: {
    en: 'A compiled theme makes mails about a hundred times as fast as mjml, but only where its bytes are equal.',
    nl: 'Een gecompileerd thema maakt mails zo’n honderd keer zo snel als mjml, maar alleen als de bytes gelijk zijn.',
  },
  fix: {
    en: 'Take out of the theme what depends on its neighbours or on chance: inlined styles, components of your own that draw random names.',
    nl: 'Haal uit het thema wat van buren of toeval afhangt: ingevoegde stijlen, eigen componenten die willekeurige namen kiezen.',
  },
  messages: {
    theme: {
      en: `The compiled theme differed from mjml in {different} of {checked} checks. ${same.en}`,
      nl: `Het gecompileerde thema week in {different} van {checked} controles af van mjml. ${same.nl}`,
    },
    document: {
      en: `A block stands where HTML does not allow it. ${same.en}`,
      nl: `Een blok staat waar HTML het niet toestaat. ${same.nl}`,
    },
    sample: {
      en: `The compiled theme gave other bytes for this mail. ${same.en}`,
      nl: `Het gecompileerde thema gaf voor deze mail andere bytes. ${same.nl}`,
    },
  },
  references: [
    { title: 'MJML documentation', url: 'https://documentation.mjml.io/', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '# Title\n\nText.' }],
    notOk: [
      {
        markdown: '# Title\n\nText.',
        options: {
          theme: {
            frame:
              '<mjml lang="[[lang]]" dir="[[dir]]"><mj-head><mj-title>[[title]]</mj-title><mj-preview>[[preview]]</mj-preview><mj-style inline="inline">p:first-child{color:#111111}</mj-style></mj-head><mj-body>[[content]]</mj-body></mjml>',
          },
        },
        messages: ['theme'],
      },
    ],
  },
  // Reported by `serialize`, which chooses between the two.
  check: () => [],
})
