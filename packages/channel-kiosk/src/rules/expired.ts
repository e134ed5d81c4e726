// Rule: a deck, or a screen of it, that is already over.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { isValidAt } from '@kanaal/kiosk-player'
import { scenePartsOf } from '../scene-parts.ts'

export const expired = defineRule<'rendition'>({
  id: 'expired',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Already over', nl: 'Al voorbij' },
  why: {
    en: 'A screen never shows what has ended; whoever publishes it would look for it in vain.',
    nl: 'Een scherm toont nooit wat voorbij is; wie het publiceert, zoekt het vergeefs.',
  },
  fix: {
    en: 'Move the date, or take the document off this target.',
    nl: 'Verzet de datum, of haal het document van dit kanaal.',
  },
  messages: {
    deck: {
      en: 'The document ended on {end}. No screen will show it. Move `validUntil`, or take it off this target.',
      nl: 'Het document liep af op {end}. Geen scherm toont het nog. Verzet `validUntil`, of haal het van dit kanaal.',
    },
    scene: {
      en: 'What this screen says ended on {end}. It will be passed over. Move the date, or take the words out.',
      nl: 'Wat dit scherm zegt, liep af op {end}. Het wordt overgeslagen. Verzet de datum, of haal de tekst weg.',
    },
  },
  references: [
    { title: 'Validity on screens', url: 'packages/kiosk-player/README.md', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '---\nvalidUntil: 2026-09-06\n---\n# Offer', now: '2026-09-06T12:00:00Z' }],
    notOk: [
      {
        markdown: '---\nvalidUntil: 2026-09-06\n---\n# Offer',
        now: '2026-09-08T00:00:00Z',
        messages: ['deck'],
      },
      {
        markdown:
          '# Offer\n\n## Now\n\nOnly :fact[€ 49.95]{id=price value=49.95 unit=EUR valid-until=2026-09-06}.',
        now: '2026-09-08T00:00:00Z',
        messages: ['scene'],
      },
    ],
  },
  *check({ document, output, context: { now, site } }) {
    if (now === undefined) return
    const at = Date.parse(now)
    const end = document.metadata.validUntil
    if (end && !isValidAt({ validUntil: end }, at, site.timeZone)) {
      yield { message: 'deck', values: { end }, place: placeOfMetadata('validUntil', document) }
      return
    }
    for (const { validUntil, place } of scenePartsOf(output)) {
      if (validUntil === undefined || isValidAt({ validUntil }, at, site.timeZone)) continue
      yield { message: 'scene', values: { end: validUntil }, place }
    }
  },
})
