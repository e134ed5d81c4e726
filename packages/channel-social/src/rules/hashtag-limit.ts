// More hashtags than the network takes, or advises.
import { defineRule } from '@kanaal/content'
import { hashtagsIn } from '../facets.ts'
import { maxOf } from '../network.ts'
import { placeOfText, readOutput } from './read-output.ts'

export const hashtagLimit = defineRule<'rendition'>({
  id: 'hashtag-limit',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Too many hashtags', nl: 'Te veel hashtags' },
  why: {
    en: 'Many hashtags make a post look like spam, and a screen reader reads each of them.',
    nl: 'Veel hashtags laten een bericht op spam lijken, en een schermlezer leest ze allemaal voor.',
  },
  fix: {
    en: 'Take hashtags out of the text; Kanaal adds them from tags and terms.',
    nl: 'Haal hashtags uit de tekst; Kanaal voegt ze toe uit tags en termen.',
  },
  messages: {
    many: {
      en: '{value} of {max} hashtags. Take {excess} out of the text.',
      nl: '{value} van {max} hashtags. Haal er {excess} uit de tekst.',
    },
  },
  references: [
    {
      title: 'How to use hashtags (X)',
      url: 'https://help.x.com/en/using-x/how-to-use-hashtags',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\ntags: [school, kantoor, actie, korting]\n---\n\nAlles voor school.' }],
    notOk: [{ markdown: 'Alles voor #School, #Kantoor en #Thuis.', messages: ['many'] }],
  },
  *check({ document, output, limits }) {
    const max = maxOf(limits, 'hashtags')
    const value = Math.max(...readOutput(output).posts.map(({ text }) => [...hashtagsIn(text)].length))
    if (value > max) {
      yield {
        message: 'many',
        values: { value, max, excess: value - max },
        place: placeOfText(document),
        expected: max,
        actual: value,
      }
    }
  },
})
