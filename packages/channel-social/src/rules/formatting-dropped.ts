// Struck-through words that a post can only show as plain ones.
import { defineRule } from '@kanaal/content'
import { placeOfWords, readOutput } from './read-output.ts'

export const formattingDropped = defineRule<'rendition'>({
  id: 'formatting-dropped',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Strikethrough lost', nl: 'Doorhaling verloren' },
  why: {
    en: 'Bold and italic may go unnoticed, but a price that is no longer struck through is a wrong price.',
    nl: 'Vet en cursief mogen wegvallen, maar een prijs die niet meer is doorgehaald, is een verkeerde prijs.',
  },
  fix: {
    en: 'Say it in words: “from € 59.95 for € 49.95”.',
    nl: 'Zeg het in woorden: “van € 59,95 voor € 49,95”.',
  },
  messages: {
    struck: {
      en: '“{text}” is struck through in the document and plain in the post. Say it in words, such as “from … for …”.',
      nl: '“{text}” is in het document doorgehaald en in het bericht niet. Zeg het in woorden, zoals “van … voor …”.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Van € 59,95 **nu** voor € 49,95.' }],
    notOk: [{ markdown: 'Nu ~~€ 59,95~~ € 49,95.', messages: ['struck'] }],
  },
  *check({ document, output }) {
    for (const text of readOutput(output).composition.struck) {
      yield { message: 'struck', values: { text }, place: placeOfWords(text, document) }
    }
  },
})
