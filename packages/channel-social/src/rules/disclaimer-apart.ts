// Conditions that are too long to stand in the post they belong to.
import { defineRule, disclaimersOf, placeOf } from '@kanaal/content'
import { readOutput } from './read-output.ts'

export const disclaimerApart = defineRule<'rendition'>({
  id: 'disclaimer-apart',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Conditions in a post of their own', nl: 'Voorwaarden in een eigen bericht' },
  why: {
    en: 'Conditions belong where the offer is. When they leave no room for the text, Kanaal posts them whole right after it, but who sees the first post may not see them.',
    nl: 'Voorwaarden horen bij het aanbod. Laten ze geen ruimte voor de tekst, dan plaatst Kanaal ze in hun geheel er direct na, maar wie het eerste bericht ziet, ziet ze misschien niet.',
  },
  fix: {
    en: 'Shorten the disclaimer, or say the essence in it and link to the full conditions.',
    nl: 'Maak de disclaimer korter, of zet de kern erin en verwijs naar de volledige voorwaarden.',
  },
  messages: {
    one: {
      en: 'The conditions leave too little room for the text and became a post of their own. Shorten them.',
      nl: 'De voorwaarden laten te weinig ruimte voor de tekst en werden een eigen bericht. Maak ze korter.',
    },
    apart: {
      en: 'The conditions leave too little room for the text and became {posts} posts of their own. Shorten them.',
      nl: 'De voorwaarden laten te weinig ruimte voor de tekst en werden {posts} eigen berichten. Maak ze korter.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Alles voor school.\n\n:::disclaimer\nZolang de voorraad strekt.\n:::' }],
    notOk: [
      {
        markdown: `Alles voor school, nu met korting.\n\n:::disclaimer\n${'Alleen in de winkel, en zolang de voorraad strekt. '.repeat(6)}\n:::`,
        messages: ['apart'],
      },
      {
        markdown: `Alles voor school, nu met korting.\n\n:::disclaimer\n${'Alleen in de winkel, en zolang de voorraad strekt. '.repeat(5)}\n:::`,
        messages: ['one'],
      },
    ],
  },
  *check({ document, output }) {
    const { posts, composition } = readOutput(output)
    if (composition.disclaimers !== 'own-posts') return
    const own = posts.length - composition.textPosts
    const [first] = disclaimersOf(document)
    yield {
      ...(own > 1 ? { message: 'apart', values: { posts: own } } : { message: 'one' }),
      ...(first && { place: placeOf(first, document) }),
      // One post was asked for, and there are more: somebody must decide.
      ...(composition.thread === 'never' && { severity: 'error' as const }),
    }
  },
})
