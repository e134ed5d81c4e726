// A language to the few sentences the channel itself puts on a screen.
import type { Localized } from '@kanaal/types'

const SAID = {
  readOn: { en: 'Read on with your phone', nl: 'Lees verder op je telefoon' },
  scan: { en: 'Scan with your phone', nl: 'Scan met je telefoon' },
  more: { en: 'More on your phone', nl: 'Meer op je telefoon' },
  conditionsFollow: {
    en: 'Conditions apply, see the next screens.',
    nl: 'Er gelden voorwaarden, zie de volgende schermen.',
  },
  conditions: { en: 'Conditions', nl: 'Voorwaarden' },
} satisfies Record<string, Localized>

/** A sentence in the language of the document; English where nobody wrote it. */
export const say = (key: keyof typeof SAID, locale: string): string =>
  /^nl\b/i.test(locale) ? SAID[key].nl : SAID[key].en
