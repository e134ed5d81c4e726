// Warns of a description that says too little, or more than search results show.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { MAX_DESCRIPTION_GRAPHEMES } from '../extract-description.ts'
import { countGraphemes } from '../graphemes.ts'

/** Graphemes. Below this a search engine tends to choose its own text from the page
 * (https://developers.google.com/search/docs/appearance/snippet, read 2026-11-21; practice, it names no number). */
const MIN_GRAPHEMES = 50

export const descriptionLength = defineRule({
  id: 'description-length',
  source: 'metadata',
  scope: 'document',
  severity: 'warning',
  title: {
    en: 'The description is too short or too long',
    nl: 'De omschrijving is te kort of te lang',
  },
  why: {
    en: 'It is the text below the title in search results and on social cards. Too short and they choose another, too long and they cut it.',
    nl: 'Het is de tekst onder de titel in zoekresultaten en op sociale kaarten. Te kort en zij kiezen een andere, te lang en zij kappen hem af.',
  },
  fix: {
    en: 'Say in one or two sentences, 50 to 160 characters, what the reader gets.',
    nl: 'Zeg in een of twee zinnen, 50 tot 160 tekens, wat de lezer eraan heeft.',
  },
  messages: {
    short: {
      en: 'The description has {actual} {actual|character|characters}, at least {min} are expected. Add {missing}.',
      nl: 'De omschrijving telt {actual} {actual|teken|tekens}, er worden er minstens {min} verwacht. Voeg er {missing} toe.',
    },
    long: {
      en: 'The description has {actual} characters, {max} are shown. Shorten it by {over}.',
      nl: 'De omschrijving telt {actual} tekens, er worden er {max} getoond. Kort haar in met {over}.',
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
    ok: [
      {
        markdown:
          '---\ntitle: Back to school\ndescription: Bags, books and laptops for the new school year, with ten euros off until 6 September.\n---\n',
      },
      { markdown: '---\ntitle: Back to school\n---\n\nWithout a description another rule speaks.\n' },
    ],
    notOk: [
      { markdown: '---\ntitle: Back to school\ndescription: Bags.\n---\n', messages: ['short'] },
      {
        markdown:
          '---\ntitle: Back to school\ndescription: Bags, books, laptops, pens, paper, rulers, compasses, sports clothes, lunch boxes and bottles for the whole new school year, with ten euros off each until 6 September in every one of our shops.\n---\n',
        messages: ['long'],
      },
    ],
  },
  *check({ document }) {
    const description = document.metadata.description?.trim()
    if (!description) return
    const actual = countGraphemes(description)
    const place = placeOfMetadata('description', document)
    if (actual < MIN_GRAPHEMES) {
      const values = { actual, min: MIN_GRAPHEMES, missing: MIN_GRAPHEMES - actual }
      yield { message: 'short', values, actual, expected: MIN_GRAPHEMES, place }
    } else if (actual > MAX_DESCRIPTION_GRAPHEMES) {
      const over = actual - MAX_DESCRIPTION_GRAPHEMES
      const values = { actual, max: MAX_DESCRIPTION_GRAPHEMES, over }
      yield { message: 'long', values, actual, expected: MAX_DESCRIPTION_GRAPHEMES, place }
    }
  },
})
