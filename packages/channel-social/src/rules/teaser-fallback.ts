// A post whose text nobody wrote for the purpose.
import { defineRule } from '@kanaal/content'
import { placeOfText, readOutput } from './read-output.ts'

export const teaserFallback = defineRule<'rendition'>({
  id: 'teaser-fallback',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Post made of the text itself', nl: 'Bericht gemaakt van de tekst zelf' },
  why: {
    en: 'A first paragraph is written for who already reads the page; a post must win its reader first.',
    nl: 'Een eerste alinea is geschreven voor wie de pagina al leest; een bericht moet zijn lezer nog winnen.',
  },
  fix: {
    en: 'Fill in the description, or write a `:::teaser`.',
    nl: 'Vul de omschrijving in, of schrijf een `:::teaser`.',
  },
  messages: {
    paragraph: {
      en: 'The post is the first paragraph. Write a description or a teaser of one or two sentences.',
      nl: 'Het bericht is de eerste alinea. Schrijf een omschrijving of teaser van een of twee zinnen.',
    },
    title: {
      en: 'The post is only the title. Write a description or a teaser of one or two sentences.',
      nl: 'Het bericht is alleen de titel. Schrijf een omschrijving of teaser van een of twee zinnen.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: '---\ndescription: Alles voor school, nu met korting.\n---\n\nWelkom op deze pagina.' }],
    notOk: [
      { markdown: 'Welkom op deze pagina.', messages: ['paragraph'] },
      { markdown: '---\ntitle: Terug naar school\n---\n', messages: ['title'] },
    ],
  },
  *check({ document, output }) {
    const { from } = readOutput(output).composition
    if (from === 'paragraph' || from === 'title') yield { message: from, place: placeOfText(document) }
  },
})
