// A mention of everybody in content.
import { defineRule } from '@kanaal/content'
import { placeOfWords, readOutput } from './read-output.ts'

/** Names that ring everybody's phone on one network or another. A zero-width space may already stand behind the sign. */
const EVERYBODY = /[@＠]\u200b?(everyone|here|channel|all|iedereen|everybody|followers|team)\b/iu

export const massMention = defineRule<'rendition'>({
  id: 'mass-mention',
  source: 'channel-social',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Mention of everybody', nl: 'Vermelding van iedereen' },
  why: {
    en: 'Content must not ring everybody’s phone. Kanaal keeps mentions in content as text; only handles in the target’s `mentions` are live.',
    nl: 'Inhoud mag niet ieders telefoon laten rinkelen. Kanaal houdt vermeldingen als tekst; alleen namen in `mentions` van het doel werken.',
  },
  fix: { en: 'Write it without the @.', nl: 'Schrijf het zonder @.' },
  messages: {
    everybody: {
      en: '“{mention}” is posted as plain text and notifies nobody. Write it without the @.',
      nl: '“{mention}” wordt als gewone tekst geplaatst en waarschuwt niemand. Schrijf het zonder @.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: 'Vragen? Mail info@winkel.nl of spreek @redactie aan.' }],
    notOk: [{ markdown: 'Hé @everyone, alles voor school!', messages: ['everybody'] }],
  },
  *check({ document, output }) {
    for (const { text } of readOutput(output).posts) {
      const mention = EVERYBODY.exec(text)?.[0].replace('\u200b', '')
      if (mention) yield { message: 'everybody', values: { mention }, place: placeOfWords(mention, document) }
    }
  },
})
