// Rule: brand colours that cannot be read on each other, in light, in the authored dark, or turned round by a client.
import { defineRule } from '@kanaal/content'
import type { Colors, Theme } from '@kanaal/types'
import { tokensOf } from '../email-theme.ts'
import { contrast, contrastTurned } from '../support/contrast.ts'

/** WCAG 2.2 success criterion 1.4.3, level AA, for text of an ordinary size. */
const MIN = 4.5

/** Which colour stands on which in a mail: text, links, buttons, the labels of callouts. */
const PAIRS: [keyof Colors, keyof Colors][] = [
  ['text', 'background'],
  ['text', 'surface'],
  ['muted', 'background'],
  ['muted', 'surface'],
  ['accent', 'background'],
  ['accent', 'surface'],
  ['onAccent', 'accent'],
  ['info', 'surface'],
  ['warning', 'surface'],
  ['success', 'surface'],
  ['danger', 'surface'],
]

const MODES = {
  light: ({ colors }: Theme) => ({ colors, measure: contrast }),
  dark: ({ dark }: Theme) => ({ colors: dark, measure: contrast }),
  forced: ({ colors }: Theme) => ({ colors, measure: contrastTurned }),
}

interface Pair {
  message: keyof typeof MODES
  values: { pair: string; ratio: string; min: number }
}

/** By tokens: they are the same for every mail of a target. */
const measured = new WeakMap<Theme, Pair[]>()

function lowPairs(tokens: Theme): Pair[] {
  const known = measured.get(tokens)
  if (known) return known
  const found = (Object.keys(MODES) as (keyof typeof MODES)[]).flatMap((message) => {
    const { colors, measure } = MODES[message](tokens)
    return PAIRS.flatMap(([text, ground]): Pair[] => {
      const value = measure(colors[text], colors[ground])
      if (value >= MIN) return []
      return [{ message, values: { pair: `${text} / ${ground}`, ratio: value.toFixed(1), min: MIN } }]
    })
  })
  measured.set(tokens, found)
  return found
}

export const contrastLow = defineRule<'rendition'>({
  id: 'contrast-low',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Contrast too low', nl: 'Te weinig contrast' },
  why: {
    en: 'A mail is read in the sun, on a poor screen and in the dark, where Apple Mail shows the dark colours of the theme, and Gmail and Outlook turn the light ones round.',
    nl: 'Een mail wordt gelezen in de zon, op een matig scherm en in het donker, waar Apple Mail de donkere kleuren van het thema toont, en Gmail en Outlook de lichte omkeren.',
  },
  fix: {
    en: 'Change one of the two brand colours until the ratio is 4.5 to 1 or more.',
    nl: 'Pas een van de twee merkkleuren aan tot de verhouding minstens 4,5 op 1 is.',
  },
  messages: {
    light: {
      en: 'Light: {pair} has a contrast of {ratio} to 1, at least {min} was expected. Change one of the two.',
      nl: 'Licht: {pair} heeft een contrast van {ratio} op 1, minstens {min} was verwacht. Pas een van beide aan.',
    },
    dark: {
      en: 'Dark: {pair} has a contrast of {ratio} to 1, at least {min} was expected. Change one of the two.',
      nl: 'Donker: {pair} heeft een contrast van {ratio} op 1, minstens {min} was verwacht. Pas een van beide aan.',
    },
    forced: {
      en: 'Turned round by the client: {pair} has a contrast of {ratio} to 1, at least {min} was expected. Change the light colours.',
      nl: 'Omgekeerd door het mailprogramma: {pair} heeft een contrast van {ratio} op 1, minstens {min} was verwacht. Pas de lichte kleuren aan.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 1.4.3 Contrast (Minimum)',
      url: 'https://www.w3.org/TR/WCAG22/#contrast-minimum',
      checkedAt: '2026-11-22',
    },
    {
      title: 'Can I email: prefers-color-scheme',
      url: 'https://www.caniemail.com/features/css-at-media-prefers-color-scheme/',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [{ markdown: '# Sale\n\nFrom Monday on.' }],
    notOk: [
      {
        markdown: '# Sale\n\nFrom Monday on.',
        options: { theme: { tokens: { colors: { muted: '#999999' } } } },
        messages: ['light', 'light', 'forced', 'forced'],
      },
      {
        markdown: '# Sale\n\nFrom Monday on.',
        options: { theme: { tokens: { dark: { onAccent: '#ffffff' } } } },
        messages: ['dark'],
      },
    ],
  },
  *check({ context }) {
    yield* lowPairs(tokensOf(context))
  },
})
