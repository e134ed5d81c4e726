// A text that became a thread.
import { defineRule } from '@kanaal/content'
import { placeOfText, readOutput } from './read-output.ts'

export const threadSplit = defineRule<'rendition'>({
  id: 'thread-split',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Text split into a thread', nl: 'Tekst gesplitst in een draad' },
  why: {
    en: 'Fewer people read the second post of a thread than the first. The first one therefore stands alone and holds the link.',
    nl: 'Het tweede bericht van een draad wordt minder gelezen dan het eerste. Het eerste staat daarom op zichzelf en bevat de link.',
  },
  fix: {
    en: 'Nothing needs to be done. For one post, shorten the teaser or write copy for this channel.',
    nl: 'Er hoeft niets te gebeuren. Wil je één bericht, maak dan de teaser korter of schrijf tekst voor dit kanaal.',
  },
  messages: {
    split: {
      en: '{value} of {max} characters, so this became {posts} posts. For one post, shorten the teaser by {excess}.',
      nl: '{value} van {max} tekens, dus dit werden {posts} berichten. Maak voor één bericht de teaser {excess} korter.',
    },
    asked: { en: 'A thread of {posts} posts.', nl: 'Een draad van {posts} berichten.' },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Alles voor het nieuwe schooljaar.' }],
    notOk: [
      {
        markdown: `:::teaser\n${'Wij helpen je met alles voor het nieuwe schooljaar. '.repeat(8)}\n:::`,
        messages: ['split'],
      },
      {
        markdown: `Terug naar school.\n\n## Tassen\n\n${'Een tas gaat jaren mee. '.repeat(14)}`,
        options: { thread: 'always' },
        messages: ['asked'],
      },
    ],
  },
  *check({ document, output }) {
    const { posts, composition } = readOutput(output)
    if (posts.length < 2) return
    const isAsked = composition.thread === 'always'
    const over = isAsked ? undefined : composition.wanted.find(({ value, max }) => value > max)
    const values = { posts: posts.length }
    yield over
      ? {
          message: 'split',
          values: { ...values, value: over.value, max: over.max, excess: over.value - over.max },
          place: placeOfText(document),
        }
      : { message: 'asked', values, place: placeOfText(document) }
  },
})
