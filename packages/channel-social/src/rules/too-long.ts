// A text that is longer than the one post it may take.
import { defineRule } from '@kanaal/content'
import { placeOfText, readOutput } from './read-output.ts'

const LONG = 'Wij helpen je met alles wat je voor het nieuwe schooljaar nodig hebt. '.repeat(5)

export const tooLong = defineRule<'rendition'>({
  id: 'too-long',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Text longer than a post', nl: 'Tekst langer dan een bericht' },
  why: {
    en: 'The network refuses a post over its limit. Kanaal cuts the text at a sentence, so that what is left fits, but what was cut is not said.',
    nl: 'Het netwerk weigert een bericht boven de limiet. Kanaal kort de tekst in op een zinsgrens, zodat de rest past, maar wat wegvalt is niet gezegd.',
  },
  fix: {
    en: 'Shorten the teaser, write copy for this channel, or set the target’s `thread` option to `when-needed`.',
    nl: 'Maak de teaser korter, schrijf tekst voor dit kanaal, of zet de optie `thread` van het doel op `when-needed`.',
  },
  messages: {
    split: {
      en: '{value} of {max} characters. Shorten the teaser by {excess}, or let Kanaal split it into {posts} posts.',
      nl: '{value} van {max} tekens. Maak de teaser {excess} korter, of laat Kanaal er {posts} berichten van maken.',
    },
    shorten: {
      en: '{value} of {max} characters. Shorten the teaser by {excess}.',
      nl: '{value} van {max} tekens. Maak de teaser {excess} korter.',
    },
  },
  references: [
    {
      title: 'twitter-text configuration v3',
      url: 'https://github.com/twitter/twitter-text/blob/master/config/v3.json',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: Terug naar school\n---\n\nAlles voor het nieuwe schooljaar.' }],
    notOk: [
      {
        markdown: `---\ntitle: Terug naar school\n---\n\n:::teaser\n${LONG}\n:::`,
        options: { thread: 'never' },
        messages: ['split'],
      },
      {
        markdown: `---\ntitle: Terug naar school\n---\n\n:::teaser\n${LONG.repeat(10)}\n:::`,
        target: 'linkedin',
        messages: ['shorten'],
      },
    ],
  },
  *check({ document, output, context }) {
    const { composition } = readOutput(output)
    const wanted = composition.wanted.find(({ limit }) => limit === 'post')
    if (composition.thread !== 'never' || !composition.cut || !wanted || wanted.value <= wanted.max) return
    const { value, max } = wanted
    // LinkedIn knows no threads; for the others the number of posts is an offer.
    const message = context.target.channel === 'linkedin' ? 'shorten' : 'split'
    yield {
      message,
      values: {
        value,
        max,
        excess: value - max,
        posts: Math.max(2, Math.ceil(value / (max - COUNTER))),
      },
      place: placeOfText(document),
      expected: max,
      actual: value,
    }
  },
})

/** ` (1/9)`, which each post of a thread has. */
const COUNTER = 6
