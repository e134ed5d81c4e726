// Rule: a mail whose own words, such as "Unsubscribe", are in another language than its text.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { linksOf } from '../message/footer.ts'
import type { EmailOptions } from '../options.ts'
import { languageOf, type Word, wordOf } from '../words.ts'

export const labelForeign = defineRule<'rendition'>({
  id: 'label-foreign',
  source: 'channel-email',
  scope: 'rendition',
  severity: 'info',
  title: { en: 'Label in another language', nl: 'Label in een andere taal' },
  why: {
    en: 'Kanaal knows its few words in seven languages; a reader of another language who cannot read "Unsubscribe" reports the mail as spam.',
    nl: 'Kanaal kent zijn paar woorden in zeven talen; een lezer in een andere taal die "Unsubscribe" niet begrijpt, meldt de mail als spam.',
  },
  fix: {
    en: 'Write the words in the target’s option `labels`.',
    nl: 'Schrijf de woorden in de optie `labels` van het doel.',
  },
  messages: {
    foreign: {
      en: 'The mail is in "{locale}", "{label}" is not. Write it in the option `labels.{word}.{locale}`.',
      nl: 'De mail is in "{locale}", "{label}" niet. Schrijf het in de optie `labels.{word}.{locale}`.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2: 3.1.2 Language of Parts',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      { markdown: '# Sale\n\nFrom Monday on.' },
      {
        markdown: '---\nlocale: it\n---\n# Offerta\n\nDa lunedì.',
        site: { locales: ['nl', 'it'] },
        options: { viewInBrowser: null, labels: { unsubscribe: { it: 'Disiscriviti' } } },
      },
    ],
    notOk: [
      {
        markdown: '---\nlocale: it\n---\n# Offerta\n\nDa lunedì.',
        site: { locales: ['nl', 'it'] },
        messages: ['foreign', 'foreign'],
      },
    ],
  },
  *check({ context, document }) {
    const { locale } = context
    const { viewInBrowser } = context.options as EmailOptions
    const shown: Word[] = [
      ...(viewInBrowser === null ? [] : ['view' as const]),
      ...linksOf(context as Parameters<typeof linksOf>[0]).map(({ word }) => word),
    ]
    // What says the language of the mail; in a CMS it is nowhere in the form.
    const place = placeOfMetadata(document.map.metadata.locale ? 'locale' : 'title', document)
    for (const word of shown) {
      const localized = wordOf(word, context)
      const language = languageOf(localized, locale)
      if (language.split('-')[0] !== locale.split('-')[0])
        yield {
          message: 'foreign',
          values: { locale, word, label: localized[language] ?? localized.en },
          place,
        }
    }
  },
})
