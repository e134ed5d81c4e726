// Tells an editor what a search engine would show besides, if the document said it.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { resolveMetadata } from '../resolve-metadata.ts'
import { checkRichResults } from '../rich-results/check-rich-results.ts'
import { googleRichResults } from '../rich-results/rule-pack.ts'
import { toJsonLd } from '../to-json-ld.ts'

/** What an author can say, by its name in schema.org: a sentence, and the key of the metadata that says it. Organisers and stock are not in a document. */
const SAID_BY: Readonly<Record<string, { message: string; key: string }>> = {
  image: { message: 'image', key: 'image' },
  datePublished: { message: 'date', key: 'date' },
  'author.url': { message: 'author', key: 'authors' },
  endDate: { message: 'end', key: 'facts' },
  offers: { message: 'price', key: 'facts' },
  priceValidUntil: { message: 'until', key: 'validUntil' },
}

export const jsonldRecommendedMissing = defineRule({
  id: 'jsonld-recommended-missing',
  source: 'metadata',
  scope: 'document',
  severity: 'info',
  title: {
    en: 'A search result could show more',
    nl: 'Een zoekresultaat kan meer tonen',
  },
  why: {
    en: 'Search engines show an image, a date, an author or a price beside the title where the structured data has them.',
    nl: 'Zoekmachines tonen een beeld, datum, auteur of prijs bij de titel waar de gestructureerde gegevens die hebben.',
  },
  fix: {
    en: 'Say what is named, where there is something to say; nothing is wrong without it.',
    nl: 'Vul in wat genoemd wordt, als er iets te zeggen is; zonder is er niets fout.',
  },
  messages: {
    image: {
      en: 'A search result could show an image. Choose a lead image.',
      nl: 'Een zoekresultaat kan een beeld tonen. Kies een hoofdbeeld.',
    },
    date: {
      en: 'A search result could show how fresh it is. Give the date of publication.',
      nl: 'Een zoekresultaat kan tonen hoe vers het is. Geef de publicatiedatum.',
    },
    author: {
      en: 'A search engine could tell the author from others of that name. Give the author an address (`url`).',
      nl: 'Een zoekmachine kan de auteur van naamgenoten onderscheiden. Geef de auteur een adres (`url`).',
    },
    end: {
      en: 'A search result could show until when it lasts. Declare the end as a fact: `facts: { end: { value: 2027-05-03T21:00, unit: date } }`.',
      nl: 'Een zoekresultaat kan tonen tot wanneer het duurt. Leg het einde vast als feit: `facts: { einde: { value: 2027-05-03T21:00, unit: date } }`.',
    },
    price: {
      en: 'A search result could show what it costs. Declare the price as a fact, also where it is nothing.',
      nl: 'Een zoekresultaat kan tonen wat het kost. Leg de prijs vast als feit, ook als het gratis is.',
    },
    until: {
      en: 'A search result could show until when the price holds. Set `validUntil`.',
      nl: 'Een zoekresultaat kan tonen tot wanneer de prijs geldt. Zet `validUntil` erbij.',
    },
  },
  references: [...new Set(googleRichResults.rules.map(({ source }) => source))].map((url) => ({
    title: 'Google Search: structured data',
    url,
    checkedAt:
      googleRichResults.rules.find(({ source }) => source === url)?.checkedAt ?? googleRichResults.version,
  })),
  examples: {
    ok: [
      {
        markdown:
          '---\ntitle: Bags\ntype: article\ndate: 2026-08-17\nimage: { src: /bag.jpg, alt: A bag }\n---\n\nBags for school.\n',
      },
      { markdown: '---\ntitle: Contact\ntype: page\n---\n\nCall us.\n' },
    ],
    notOk: [
      { markdown: '---\ntitle: Bags\ntype: article\n---\n\nBags for school.\n', messages: ['image', 'date'] },
      {
        markdown:
          '---\ntitle: Reading\ntype: event\nimage: { src: /a.jpg, alt: A reader }\n---\n\nAt :fact[the hall]{id="place" value="Hall" unit="place"}, :date[3 May]{at="2027-05-03T18:00"}.\n',
        messages: ['end', 'price'],
      },
    ],
  },
  *check({ document, site }) {
    const graph = toJsonLd(resolveMetadata(document, { site }))
    const names = checkRichResults(graph, googleRichResults).flatMap(({ kind, properties }) =>
      kind === 'recommended' ? properties : [],
    )
    for (const name of new Set(names)) {
      const said = Object.hasOwn(SAID_BY, name) ? SAID_BY[name] : undefined
      if (said) yield { message: said.message, place: placeOfMetadata(said.key, document) }
    }
  },
})
