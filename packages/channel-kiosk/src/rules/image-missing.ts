// Rule: a picture that the document names and nobody found.
import { defineRule, placeOf, placeOfMetadata } from '@kanaal/content'
import { picturesOf } from '../pictures-of.ts'

export const imageMissing = defineRule<'rendition'>({
  id: 'image-missing',
  source: 'channel-kiosk',
  scope: 'rendition',
  severity: 'warning',
  title: { en: 'Picture not found', nl: 'Afbeelding niet gevonden' },
  why: {
    en: 'A screen of words alone is passed by; a picture that is missing leaves exactly that.',
    nl: 'Aan een scherm met alleen woorden loopt men voorbij; een ontbrekende afbeelding laat precies dat over.',
  },
  fix: {
    en: 'Check the name, or put the file where the document says it is.',
    nl: 'Controleer de naam, of zet het bestand waar het document zegt dat het staat.',
  },
  messages: {
    missing: {
      en: 'There is no picture `{src}`. Check the name, or put the file there.',
      nl: 'Er is geen afbeelding `{src}`. Controleer de naam, of zet het bestand daar.',
    },
  },
  references: [
    {
      title: 'Pictures on a screen',
      url: 'packages/channel-kiosk/README.md#limits',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '# Open\n\nWelcome.' }],
    notOk: [{ markdown: '# Open\n\n![The shop](shop.jpg)', messages: ['missing'] }],
  },
  *check({ document, context }) {
    for (const { src, node } of picturesOf(document)) {
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src) || context.asset(src) !== undefined) continue
      const place = node ? placeOf(node, document) : placeOfMetadata('image', document)
      yield { message: 'missing', values: { src: src.slice(0, 120) }, place }
    }
  },
})
