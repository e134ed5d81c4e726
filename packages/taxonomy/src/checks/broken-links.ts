// Check: a link to something that is not there.

import { COLLECTION_LINKS, CONCEPT_LINKS, SCHEME_LINKS } from '../model/names.ts'
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'
import { type Described, resourcesOf } from './texts-of.ts'

export const brokenLinks = defineCheck({
  id: 'broken-links',
  severity: 'error',
  title: { en: 'Broken link', nl: 'Gebroken verband' },
  why: {
    en: 'A tree ends in a URI without a label, and a query misses what should be below it.',
    nl: 'Een boom eindigt in een URI zonder label, en een zoekvraag mist wat eronder hoort.',
  },
  fix: {
    en: 'Add what is missing or remove the link. Links elsewhere are judged by the setting `links`; nothing is fetched.',
    nl: 'Voeg toe wat ontbreekt of haal het verband weg. Over verwijzingen naar elders oordeelt de instelling `links`; er wordt niets opgehaald.',
  },
  messages: {
    dangling: {
      en: '{label} has {property} <{uri}>, which the vocabulary does not describe.',
      nl: '{label} heeft {property} <{uri}>, en dat beschrijft de woordenlijst niet.',
    },
    gone: {
      en: '{label} has {property} <{uri}>, which does not answer.',
      nl: '{label} heeft {property} <{uri}>, en dat antwoordt niet.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [
      {
        turtle:
          'ex:a a skos:Concept ; skos:broader ex:b, <http://elsewhere.example/c> . ex:b a skos:Concept .',
      },
    ],
    notOk: [
      { turtle: 'ex:a a skos:Concept ; skos:narrower ex:gone .', messages: ['dangling'] },
      {
        turtle: 'ex:a a skos:Concept ; skos:exactMatch <http://elsewhere.example/c> .',
        settings: { links: { 'http://elsewhere.example/c': false } },
        messages: ['gone'],
      },
    ],
  },
  *check({ vocabulary, settings: { links = {} } }) {
    const known = new Set([...resourcesOf(vocabulary), ...vocabulary.resources].map(({ uri }) => uri))
    const namespaces = new Set([...known].map(namespaceOf))
    for (const resource of resourcesOf(vocabulary)) {
      for (const { property, uri } of linksOf(resource)) {
        const isOwn = namespaces.has(namespaceOf(uri)) && !property.endsWith('Match')
        const values = { property, uri }
        if (Object.hasOwn(links, uri) && !links[uri])
          yield { message: 'gone', subject: resource.uri, property, values }
        else if (isOwn && !known.has(uri))
          yield { message: 'dangling', subject: resource.uri, property, values }
      }
    }
  },
})

const PROPERTIES = [
  ...new Set([...CONCEPT_LINKS, ...SCHEME_LINKS, ...COLLECTION_LINKS, 'memberList' as const]),
]

function linksOf(resource: Described): { property: string; uri: string }[] {
  const lists: Partial<Record<(typeof PROPERTIES)[number], string[]>> = resource
  return PROPERTIES.flatMap((property) => (lists[property] ?? []).map((uri) => ({ property, uri })))
}

const namespaceOf = (uri: string): string =>
  uri.slice(0, Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1)
