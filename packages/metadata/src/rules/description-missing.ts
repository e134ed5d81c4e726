// Tells an editor that nobody wrote a description, and what will stand in its place.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { cutAtSentence } from '../cut-at-sentence.ts'
import { extractDescription } from '../extract-description.ts'

/** Graphemes: enough to know which sentences are meant. */
const SHOWN_GRAPHEMES = 60

export const descriptionMissing = defineRule({
  id: 'description-missing',
  source: 'metadata',
  scope: 'document',
  severity: 'info',
  title: { en: 'There is no description', nl: 'Er is geen omschrijving' },
  why: {
    en: 'Search results, social cards and the inbox preview show it. Without one Kanaal takes the lead of the text.',
    nl: 'Zoekresultaten, sociale kaarten en de inbox tonen haar. Zonder omschrijving neemt Kanaal de aanhef van de tekst.',
  },
  fix: {
    en: 'Write a description of one or two sentences, or a `:::teaser`.',
    nl: 'Schrijf een omschrijving van een of twee zinnen, of een `:::teaser`.',
  },
  messages: {
    extracted: {
      en: 'There is no description; the text’s opening stands in: “{text}”',
      nl: 'Er is geen omschrijving; de aanhef van de tekst valt in: “{text}”',
    },
    nothing: {
      en: 'There is no description and no text to take one from. Write one or two sentences.',
      nl: 'Er is geen omschrijving en geen tekst om er een uit te nemen. Schrijf een of twee zinnen.',
    },
  },
  references: [
    {
      title: 'Control your snippets in search results',
      url: 'https://developers.google.com/search/docs/appearance/snippet',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: Bags\ndescription: Bags for the new school year.\n---\n\nText.\n' }],
    notOk: [
      { markdown: '---\ntitle: Bags\n---\n\nBags for the new school year.\n', messages: ['extracted'] },
      { markdown: '---\ntitle: Bags\n---\n', messages: ['nothing'] },
    ],
  },
  *check({ document }) {
    if (document.metadata.description?.trim()) return
    const text = extractDescription(document)
    const place = placeOfMetadata('description', document)
    yield text === undefined
      ? { message: 'nothing', place }
      : {
          message: 'extracted',
          values: { text: cutAtSentence(text, document.locale, SHOWN_GRAPHEMES) },
          place,
        }
  },
})
