// A text that needs more posts than a thread may have.
import { defineRule } from '@kanaal/content'
import { placeOfText, readOutput } from './read-output.ts'

export const threadTooMany = defineRule<'rendition'>({
  id: 'thread-too-many',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'error',
  title: { en: 'Thread too long', nl: 'Draad te lang' },
  why: {
    en: 'A thread over its maximum is cut: what comes after the last post is not said.',
    nl: 'Een draad boven het maximum wordt afgekapt: wat na het laatste bericht komt, is niet gezegd.',
  },
  fix: {
    en: 'Shorten the text, write copy for this channel, or raise the target’s `maxPosts`.',
    nl: 'Maak de tekst korter, schrijf tekst voor dit kanaal, of verhoog `maxPosts` van het doel.',
  },
  messages: {
    cut: {
      en: 'More than {max} posts are needed: the text was cut. Shorten it, or raise `maxPosts`.',
      nl: 'Er zijn meer dan {max} berichten nodig: de tekst is afgekapt. Maak hem korter, of verhoog `maxPosts`.',
    },
    conditions: {
      en: '{posts} of {max} posts, because conditions are never cut. Shorten them, or raise `maxPosts`.',
      nl: '{posts} van {max} berichten, want voorwaarden worden nooit afgekapt. Maak ze korter, of verhoog `maxPosts`.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Wij helpen je met alles voor het nieuwe schooljaar. '.repeat(8) }],
    notOk: [
      {
        markdown: `:::teaser\n${'Wij helpen je met alles voor het nieuwe schooljaar. '.repeat(20)}\n:::`,
        options: { maxPosts: 2 },
        messages: ['cut'],
      },
      {
        markdown: `Alles voor school.\n\n:::disclaimer\n${'Alleen in de winkel, en zolang de voorraad strekt. '.repeat(20)}\n:::`,
        options: { maxPosts: 2 },
        messages: ['conditions'],
      },
    ],
  },
  *check({ document, output }) {
    const { posts, composition } = readOutput(output)
    const { maxPosts, cut, thread } = composition
    const place = placeOfText(document)
    if (cut && thread !== 'never') yield { message: 'cut', values: { max: maxPosts }, place }
    else if (posts.length > maxPosts) {
      yield { message: 'conditions', values: { posts: posts.length, max: maxPosts }, place }
    }
  },
})
