// Rule: a screen that goes before people have read it.
import { defineRule } from '@kanaal/content'
import { scenePartsOf } from '../scene-parts.ts'

export const dwellTooShort = defineRule<'rendition'>({
  id: 'dwell-too-short',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Screen changes too soon', nl: 'Scherm wisselt te snel' },
  why: {
    en: 'People read a screen while they walk or wait, at about 180 words a minute, and need time to take out a phone.',
    nl: 'Mensen lezen een scherm lopend of wachtend, zo’n 180 woorden per minuut, en hebben tijd nodig om hun telefoon te pakken.',
  },
  fix: {
    en: 'Give `::slide{dwell}` more seconds, or leave `dwell` out: then Kanaal computes it.',
    nl: 'Geef `::slide{dwell}` meer seconden, of laat `dwell` weg: dan rekent Kanaal het uit.',
  },
  messages: {
    short: {
      en: '{actual} s for {words} {words|word|words}. Reading takes {expected} s; ask for that, or leave `dwell` out.',
      nl: '{actual} s voor {words} {words|woord|woorden}. Lezen duurt {expected} s; vraag daarom, of laat `dwell` weg.',
    },
  },
  references: [
    {
      title: 'Brysbaert 2019: How many words do we read per minute?',
      url: 'https://doi.org/10.1016/j.jml.2019.104047',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Open\n\n::slide{dwell="20"}\n\n## Today\n\nThe shop is open until nine.' }],
    notOk: [
      {
        markdown:
          '# Open\n\n::slide{dwell="4"}\n\n## Today\n\nThe shop is open until nine, and until ten on Friday. Come in for a coffee, and look at the new books on the table beside the stairs.',
        messages: ['short'],
      },
    ],
  },
  *check({ output }) {
    for (const { dwellMs, readingMs, words, place } of scenePartsOf(output)) {
      if (dwellMs >= readingMs) continue
      const [actual, expected] = [dwellMs, readingMs].map((ms) => Math.ceil(ms / 100) / 10) as [
        number,
        number,
      ]
      yield { message: 'short', values: { actual, expected, words }, actual, expected, place }
    }
  },
})
