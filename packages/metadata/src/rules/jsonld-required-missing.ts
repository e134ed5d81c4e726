// Warns of a document whose type promises structured data that it cannot fill.
import { defineRule, placeOfMetadata } from '@kanaal/content'
import { mainType } from '../json-ld/main-type.ts'
import { resolveMetadata } from '../resolve-metadata.ts'
import type { ResolvedMetadata } from '../resolved.ts'

export const jsonldRequiredMissing = defineRule({
  id: 'jsonld-required-missing',
  source: 'metadata',
  scope: 'document',
  severity: 'warning',
  title: {
    en: 'Structured data lacks a required property',
    nl: 'De gestructureerde gegevens missen een verplichte eigenschap',
  },
  why: {
    en: 'Search engines ignore a product without a price, or an event without a time and place; Kanaal then leaves the node out.',
    nl: 'Zoekmachines negeren een product zonder prijs, of een evenement zonder tijd en plaats; Kanaal laat het dan weg.',
  },
  fix: {
    en: 'Declare the missing fact, or give the document another type.',
    nl: 'Leg het ontbrekende feit vast, of geef het document een ander type.',
  },
  messages: {
    price: {
      en: 'A product needs a price. Declare one: `:fact[€ 49.95]{id="price" value="49.95" unit="EUR"}`.',
      nl: 'Een product heeft een prijs nodig. Leg er een vast: `:fact[€ 49,95]{id="price" value="49.95" unit="EUR"}`.',
    },
    start: {
      en: 'An event needs a start. Declare one: `:date[3 May, 6 pm]{at="2027-05-03T18:00"}`.',
      nl: 'Een evenement heeft een begin nodig. Leg het vast: `:date[3 mei, 18 uur]{at="2027-05-03T18:00"}`.',
    },
    place: {
      en: 'An event needs a place. Declare one: `:fact[the town hall]{id="place" value="Town hall, Utrecht" unit="place"}`.',
      nl: 'Een evenement heeft een plaats nodig. Leg haar vast: `:fact[het stadhuis]{id="place" value="Stadhuis, Utrecht" unit="place"}`.',
    },
    questions: {
      en: 'A page of questions needs at least one. Write each question as a heading that ends in a question mark.',
      nl: 'Een pagina met vragen heeft er minstens een nodig. Schrijf elke vraag als kop die eindigt op een vraagteken.',
    },
  },
  references: [
    {
      title: 'Product snippet structured data',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/product-snippet',
      checkedAt: '2026-11-21',
    },
    {
      title: 'Event structured data',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/event',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      {
        markdown:
          '---\ntitle: Laptop bag\ntype: product\n---\n\nNow :fact[€ 49.95]{id="price" value="49.95" unit="EUR"}.\n',
      },
      { markdown: '---\ntitle: Questions\ntype: faq\n---\n\n## Are you open on Sunday?\n\nYes.\n' },
    ],
    notOk: [
      { markdown: '---\ntitle: Laptop bag\ntype: product\n---\n\nA bag.\n', messages: ['price'] },
      { markdown: '---\ntitle: Reading\ntype: event\n---\n\nCome.\n', messages: ['start', 'place'] },
      { markdown: '---\ntitle: Questions\ntype: faq\n---\n\nNone yet.\n', messages: ['questions'] },
    ],
  },
  *check({ document, site }) {
    for (const message of missing(resolveMetadata(document, { site }))) {
      yield { message, place: placeOfMetadata('facts', document) }
    }
  },
})

const missing = (resolved: ResolvedMetadata): string[] => {
  switch (mainType(resolved)) {
    case 'Product':
      return resolved.offer ? [] : ['price']
    case 'Event':
      return [...(resolved.happening.start ? [] : ['start']), ...(resolved.happening.place ? [] : ['place'])]
    case 'FAQPage':
      return resolved.questions.length > 0 ? [] : ['questions']
    default:
      return []
  }
}
