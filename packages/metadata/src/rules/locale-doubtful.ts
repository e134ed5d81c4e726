// Tells an editor that a text does not read as the language it is published in.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { detectLanguage } from '../extract/detect-language.ts'
import { detectScript, scriptOf } from '../extract/detect-script.ts'
import { functionWords } from '../extract/function-words.ts'
import { textBlocks } from '../text-blocks.ts'

export const localeDoubtful = defineRule({
  id: 'locale-doubtful',
  source: 'metadata',
  scope: 'document',
  severity: 'warning',
  title: { en: 'The language seems to be another', nl: 'De taal lijkt een andere' },
  why: {
    en: 'A screen reader pronounces a page in the language it names, a search engine shows it to readers of that language, and its direction follows from it. Without a locale of its own a document gets that of the site.',
    nl: 'Een schermlezer spreekt een pagina uit in de taal die er staat, een zoekmachine toont haar aan lezers van die taal, en de leesrichting volgt eruit. Zonder eigen taal krijgt een document die van de site.',
  },
  fix: {
    en: 'Write `locale` in the front matter, or add the language to the locales of the site so that paths such as `de/page.md` count.',
    nl: 'Zet `locale` in de front matter, of voeg de taal toe aan de talen van de site, zodat paden als `de/pagina.md` meetellen.',
  },
  messages: {
    language: {
      en: 'The text reads as “{found}”, but is published as “{locale}”. Write `locale: {found}`, or add “{found}” to the locales of the site.',
      nl: 'De tekst leest als “{found}”, maar wordt gepubliceerd als “{locale}”. Schrijf `locale: {found}`, of voeg “{found}” toe aan de talen van de site.',
    },
    script: {
      en: 'The text is written in another script ({found}) than “{locale}” is. Write its own `locale`, or add its language to the locales of the site.',
      nl: 'De tekst staat in een ander schrift ({found}) dan “{locale}”. Geef haar een eigen `locale`, of voeg haar taal toe aan de talen van de site.',
    },
  },
  references: [
    {
      title: 'WCAG 2.2, 3.1.1 Language of Page',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      { markdown: '---\nlocale: nl\n---\n\nDe winkel is open tot negen uur.\n' },
      { markdown: '---\nlocale: ja\n---\n\n今日は日曜日ですが、お店は夜九時まで開いています。' },
    ],
    notOk: [
      {
        markdown:
          '---\nlocale: en\n---\n\nDe winkel is op zondag open tot negen uur en iedereen is welkom. Het is er niet druk en er is van alles te zien voor wie een tas of een boek zoekt.\n',
        messages: ['language'],
      },
      {
        markdown:
          '---\nlocale: en\n---\n\nالمتجر مفتوح يوم الأحد حتى الساعة التاسعة مساءً والجميع مدعوون لزيارتنا مع عائلاتهم وأصدقائهم.\n',
        messages: ['script'],
      },
    ],
  },
  *check({ document }) {
    const { locale } = document
    const text = textBlocks(document)
      .map((block) => block.text)
      .join('\n')
    const place = placeOfMetadata('locale', document)
    const script = detectScript(text)
    if (script !== undefined && script !== (scriptOf(locale) ?? script)) {
      yield { message: 'script', values: { found: script, locale }, place }
      return
    }
    // Only languages whose words are known can be told from one another.
    const [language = ''] = locale.toLowerCase().split('-')
    const found = Object.hasOwn(functionWords, language) ? detectLanguage(text) : undefined
    if (found !== undefined && found !== language)
      yield { message: 'language', values: { found, locale }, place }
  },
})
