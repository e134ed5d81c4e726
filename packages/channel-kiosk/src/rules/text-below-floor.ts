// Rule: a screen that hangs too far away for the size it has.
import { defineRule } from '@kanaal/content'
import { kioskOptions } from '../options.ts'
import { measureScreen } from '../screen-metrics.ts'

export const textBelowFloor = defineRule<'rendition'>({
  id: 'text-below-floor',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Type too small for the distance', nl: 'Letters te klein voor de afstand' },
  why: {
    en: 'A capital letter must be seen under 0.7 degrees, which is 12.2 mm for each metre of distance. Larger type than a line of 13 letters allows cannot be set.',
    nl: 'Een hoofdletter moet onder 0,7 graad gezien worden: 12,2 mm per meter afstand. Groter dan een regel van 13 letters toelaat, kan niet.',
  },
  fix: {
    en: 'Hang a larger screen, or hang it nearer, and correct `screen` in the options of the target.',
    nl: 'Hang een groter scherm op, of hang het dichterbij, en pas `screen` aan in de opties van het kanaal.',
  },
  messages: {
    far: {
      en: 'At {distance} m, type on a {diagonal}-inch screen must be {needed} % of its height; {most} % is the most that leaves readable lines. Hang it nearer, or take a larger screen.',
      nl: 'Op {distance} m moeten letters op een scherm van {diagonal} inch {needed} % van de hoogte zijn; meer dan {most} % geeft geen leesbare regels. Hang het dichterbij, of neem een groter scherm.',
    },
  },
  references: [
    {
      title: 'EN 301 549, 5.1.4 Functionality closed to text enlargement',
      url: 'https://www.etsi.org/human-factors-accessibility/en-301-549-v3-the-harmonized-european-standard-for-ict-accessibility',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Open' }],
    notOk: [
      { markdown: '# Open', options: { screen: { diagonalInch: 10, distanceM: 6 } }, messages: ['far'] },
    ],
  },
  *check({ context, document }) {
    const { screen } = kioskOptions.parse(context.options)
    const { neededPercent, textPercent } = measureScreen(screen)
    if (neededPercent <= textPercent) return
    const values = {
      distance: screen.distanceM,
      diagonal: screen.diagonalInch,
      needed: neededPercent,
      most: textPercent,
    }
    const place = { documentId: document.id, locale: document.locale }
    yield { message: 'far', values, expected: neededPercent, actual: textPercent, place }
  },
})
