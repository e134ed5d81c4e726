// The starter pack's policies that the law asks for: price claims and advertising.
import type { PolicyInput } from '../policy.ts'

/** Each beginning with each middle and each end. */
const compose = (beginnings: string[], middles: string[], ends: string[]): string[] =>
  beginnings.flatMap((beginning) =>
    middles.flatMap((middle) => ends.map((end) => [beginning, middle, end].filter(Boolean).join(' '))),
  )

/** How people say it: “the lowest price of the last 30 days”, “de laagste prijs in de dertig dagen daarvoor”. */
const LOWEST_PRICE = [
  ...compose(
    ['lowest price in the', 'lowest price of the', 'lowest price over the', 'lowest price within the'],
    ['', 'last', 'past', 'previous', 'preceding', 'prior'],
    ['30 days', 'thirty days'],
  ),
  ...compose(
    ['laagste prijs in de', 'laagste prijs van de', 'laagste prijs over de', 'laagste prijs gedurende de'],
    ['', 'laatste', 'afgelopen', 'voorgaande', 'voorafgaande', 'vorige'],
    ['30 dagen', 'dertig dagen'],
  ),
]

export const priceClaim: PolicyInput = {
  id: 'price-claim',
  kind: 'required',
  category: 'legal',
  owner: 'legal',
  severity: 'warning',
  title: {
    en: 'A price claim lacks its proof or its end',
    nl: 'Een van-voorprijs mist zijn bewijs of zijn einde',
  },
  rationale: {
    en: 'Who shows an old price must use the lowest price of the last 30 days (Directive 98/6/EC, article 6a; in the Netherlands ACM fines it). An offer without an end is no offer.',
    nl: 'Wie een van-prijs toont, moet de laagste prijs van de laatste 30 dagen gebruiken (Richtlijn 98/6/EG, artikel 6 bis; de ACM beboet het). Een aanbieding zonder einde is geen aanbieding.',
  },
  fix: {
    en: 'Declare the lowest price as a fact, `facts: { lowest-price-30-days: { value: 79.95, unit: EUR } }`, and set `validUntil`.',
    nl: 'Leg de laagste prijs vast als feit, `facts: { laagste-prijs-30-dagen: { value: 79.95, unit: EUR } }`, en zet `validUntil` erbij.',
  },
  when: [{ detector: 'price-claim' }],
  needs: [
    {
      id: 'lowest-price',
      message: {
        en: '“{text}” does not say the lowest price of the last 30 days. Declare it as the fact `lowest-price-30-days`, or write it.',
        nl: 'Bij “{text}” ontbreekt de laagste prijs van de laatste 30 dagen. Leg haar vast als feit `laagste-prijs-30-dagen`, of schrijf haar erbij.',
      },
      anyOf: [
        { facts: ['lowest-price-30-days', 'lowest-price', 'laagste-prijs-30-dagen', 'laagste-prijs'] },
        { words: LOWEST_PRICE },
      ],
    },
    {
      id: 'end',
      message: {
        en: '“{text}” has no end date. Set `validUntil`, or say until when it holds.',
        nl: '“{text}” heeft geen einddatum. Zet `validUntil`, of schrijf tot wanneer het geldt.',
      },
      anyOf: [
        { end: true },
        {
          words: [
            'until',
            'ends on',
            'valid through',
            'tot en met',
            't/m',
            'geldig tot',
            'tot #',
            'zolang de voorraad strekt',
          ],
        },
      ],
    },
  ],
  references: [
    {
      title: 'CMS on the ACM guideline about price information',
      url: 'https://cms.law/nl/nld/publication/nieuwe-acm-leidraad-let-op-prijsinformatie',
      checkedAt: '2026-11-22',
    },
    {
      title: 'Rijksoverheid: misleidende van-voorprijzen verboden',
      url: 'https://www.rijksoverheid.nl/actueel/nieuws/2022/12/06/misleidende-van-voor-prijzen-vanaf-1-januari-2023-verboden',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      '---\ntitle: Rugzak\nlocale: nl\nvalidUntil: 2027-09-05\nfacts: { laagste-prijs-30-dagen: { value: 79.95, unit: EUR } }\n---\n\nVan € 79,95 voor € 49,95.\n',
      'De winkel is open van 10 tot 12 uur, van zaal 3 voor zaal 4.\n',
      '---\ntitle: Rugzak\nlocale: nl\nvalidUntil: 2027-09-05\n---\n\nVan € 79,95 voor € 49,95. De laagste prijs in de dertig dagen daarvoor was € 79,95.\n',
      '---\ntitle: Bag\nvalidUntil: 2027-09-05\n---\n\nWas £79, now only £49. The lowest price over the previous 30 days was £79.\n',
    ],
    notOk: [
      {
        markdown: '---\ntitle: Rugzak\nlocale: nl\n---\n\nVan € 79,95 voor € 49,95.\n',
        messages: ['lowest-price', 'end'],
      },
      {
        markdown: '---\ntitle: Bag\nvalidUntil: 2027-09-05\n---\n\nWas £79, now only £49.\n',
        messages: ['lowest-price'],
      },
    ],
  },
}

export const adDisclosure: PolicyInput = {
  id: 'ad-disclosure',
  kind: 'required',
  category: 'legal',
  owner: 'legal',
  severity: 'warning',
  title: { en: 'Advertising is not recognisable', nl: 'Reclame is niet herkenbaar' },
  rationale: {
    en: 'Readers must see at once that somebody paid for it (Dutch Advertising Code; Directive 2005/29/EC).',
    nl: 'Lezers moeten meteen zien dat ervoor betaald is (Nederlandse Reclame Code; Richtlijn 2005/29/EG).',
  },
  fix: {
    en: 'Say “Advertisement” or “#ad” at the top, also on social channels.',
    nl: 'Zet “Advertentie” of “#ad” bovenaan, ook op sociale kanalen.',
  },
  when: [
    {
      metadata: {
        purpose: [
          'advertorial',
          'advertentie',
          'reclame',
          'sponsored',
          'gesponsord',
          'affiliate',
          'branded content',
        ],
        tags: ['advertorial', 'advertentie', 'sponsored', 'gesponsord', 'affiliate', 'partnercontent'],
        categories: ['advertorial', 'advertentie', 'sponsored', 'gesponsord'],
      },
    },
    { words: ['affiliate link*', 'affiliatelink*', 'affiliate-link*', 'commissielink*'] },
  ],
  needs: [
    {
      id: 'disclosure',
      message: {
        en: 'This is advertising (“{text}”), but the text does not say so. Write “Advertisement” or “#ad” at the top.',
        nl: 'Dit is reclame (“{text}”), maar de tekst zegt het niet. Zet “Advertentie” of “#ad” bovenaan.',
      },
      anyOf: [
        {
          words: [
            'advertisement',
            'advertorial',
            'ad',
            'sponsored',
            'paid partnership',
            'advertentie',
            'adv',
            'reclame',
            'gesponsord',
            'betaalde samenwerking',
            'betaald partnerschap',
          ],
        },
      ],
    },
  ],
  references: [
    {
      title: 'Reclamecode Social Media & Influencer Marketing',
      url: 'https://www.reclamecode.nl/social',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: [
      '---\ntitle: A bag\npurpose: sponsored\n---\n\nAdvertisement. A bag you will like.\n',
      'A bag we bought ourselves.\n',
    ],
    notOk: [
      {
        markdown: '---\ntitle: A bag\npurpose: sponsored\n---\n\nA bag you will like.\n',
        messages: ['disclosure'],
      },
      {
        markdown: '---\ntitle: Tas\nlocale: nl\n---\n\nKoop hem via onze affiliatelink.\n',
        messages: ['disclosure'],
      },
    ],
  },
}
