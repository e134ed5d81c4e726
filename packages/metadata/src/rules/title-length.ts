// Warns of a title that search results would cut.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { countGraphemes } from '../graphemes.ts'

/** Graphemes. Google cuts titles by width, about 600 px on a desktop, which is about 60 letters
 * (https://developers.google.com/search/docs/appearance/title-link, read 2026-11-21; it names no number). */
const MAX_GRAPHEMES = 60

export const titleLength = defineRule({
  id: 'title-length',
  source: 'metadata',
  scope: 'document',
  severity: 'warning',
  title: {
    en: 'The title is longer than search results show',
    nl: 'De titel is langer dan zoekresultaten tonen',
  },
  why: {
    en: 'Search engines and social cards cut long titles, often in the middle of the point.',
    nl: 'Zoekmachines en sociale kaarten kappen lange titels af, vaak midden in de boodschap.',
  },
  fix: {
    en: 'Put the important words first and shorten the title to 60 characters.',
    nl: 'Zet de belangrijke woorden vooraan en kort de titel in tot 60 tekens.',
  },
  messages: {
    long: {
      en: 'The title has {actual} characters, {max} are shown. Shorten it by {over}.',
      nl: 'De titel telt {actual} tekens, er worden er {max} getoond. Kort hem in met {over}.',
    },
  },
  references: [
    {
      title: 'Influencing your title links in search results',
      url: 'https://developers.google.com/search/docs/appearance/title-link',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: Back to school\n---\n\nAll you need for the new year.\n' }],
    notOk: [
      {
        markdown:
          '---\ntitle: Everything you could possibly want to buy before the new school year begins\n---\n\nText.\n',
        messages: ['long'],
      },
    ],
  },
  *check({ document }) {
    const { title } = document.metadata
    if (!title) return
    const actual = countGraphemes(title)
    if (actual <= MAX_GRAPHEMES) return
    yield {
      message: 'long',
      values: { actual, max: MAX_GRAPHEMES, over: actual - MAX_GRAPHEMES },
      actual,
      expected: MAX_GRAPHEMES,
      place: placeOfMetadata('title', document),
    }
  },
})
