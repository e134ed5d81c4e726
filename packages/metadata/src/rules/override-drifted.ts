// Tells an editor that a value written by hand was written for another text.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { driftOf } from '../drift/drift-of.ts'

export const overrideDrifted = defineRule({
  id: 'override-drifted',
  source: 'metadata',
  scope: 'document',
  severity: 'info',
  title: {
    en: 'A value written by hand no longer fits the text',
    nl: 'Een zelfgeschreven waarde past niet meer bij de tekst',
  },
  why: {
    en: 'The text was changed afterwards; search results and cards still promise what it used to say.',
    nl: 'De tekst is daarna veranderd; zoekresultaten en kaarten beloven nog wat er vroeger stond.',
  },
  fix: {
    en: 'Read it again and rewrite it, or remove it, so that Kanaal takes it from the text.',
    nl: 'Lees het na en herschrijf het, of haal het weg, zodat Kanaal het uit de tekst neemt.',
  },
  messages: {
    drifted: {
      en: 'The {key} was written for another text: {likeness}% of that text is left. Rewrite or remove it.',
      nl: 'De waarde van {key} is voor een andere tekst geschreven: daarvan is {likeness}% over. Herschrijf haar of haal haar weg.',
    },
  },
  references: [],
  examples: {
    ok: [{ markdown: '---\ntitle: Bags\ndescription: Bags for school.\n---\n\nBags for school.\n' }],
    notOk: [
      {
        markdown: `---\ntitle: Bags\ndescription: The museum shows paintings.\noverrides: { description: { sketch: "${'00'.repeat(64)}" } }\n---\n\nBags for the new school year.\n`,
        messages: ['drifted'],
      },
    ],
  },
  *check({ document }) {
    for (const { key, likeness } of driftOf(document)) {
      const values = { key, likeness: Math.round(likeness * 100) }
      yield { message: 'drifted', values, place: placeOfMetadata(key, document) }
    }
  },
})
