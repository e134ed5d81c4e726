// A text of few characters but many bytes.
import { defineRule } from '@kanaal/content'
import { placeOfText, readOutput } from './read-output.ts'

export const tooManyBytes = defineRule<'rendition'>({
  id: 'too-many-bytes',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Text of too many bytes', nl: 'Tekst met te veel bytes' },
  why: {
    en: 'Bluesky counts bytes besides characters. Emoji made of many parts, and letters with many accents, fill a post long before it looks full.',
    nl: 'Bluesky telt behalve tekens ook bytes. Samengestelde emoji en letters met veel accenten vullen een bericht lang voordat het vol lijkt.',
  },
  fix: {
    en: 'Use fewer emoji or accents in the teaser.',
    nl: 'Gebruik minder emoji of accenten in de teaser.',
  },
  messages: {
    bytes: {
      en: '{value} of {max} bytes, though only {characters} characters. Use fewer emoji or accents.',
      nl: '{value} van {max} bytes, hoewel maar {characters} tekens. Gebruik minder emoji of accenten.',
    },
  },
  references: [
    {
      title: 'app.bsky.feed.post',
      url: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: 'Klaar voor school? 🎒', target: 'bluesky' }],
    notOk: [
      {
        markdown: `:::teaser\nWie gaat er mee? ${'👨‍👩‍👧‍👦 '.repeat(125)}\n:::`,
        target: 'bluesky',
        messages: ['bytes'],
      },
    ],
  },
  *check({ document, output }) {
    const { wanted } = readOutput(output).composition
    const bytes = wanted.find(({ limit }) => limit === 'post-bytes')
    const post = wanted.find(({ limit }) => limit === 'post')
    if (!bytes || !post || bytes.value <= bytes.max || post.value > post.max) return
    yield {
      message: 'bytes',
      values: { value: bytes.value, max: bytes.max, characters: post.value },
      place: placeOfText(document),
      expected: bytes.max,
      actual: bytes.value,
    }
  },
})
