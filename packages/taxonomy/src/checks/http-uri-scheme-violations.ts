// Check: a URI that cannot be looked up.
import { defineCheck } from './define-check.ts'
import { QSKOS } from './references.ts'
import { resourcesOf } from './texts-of.ts'

export const httpUriSchemeViolations = defineCheck({
  id: 'http-uri-scheme-violations',
  severity: 'info',
  title: { en: 'URI that is no web address', nl: 'URI die geen webadres is' },
  why: {
    en: 'Linked data is followed by http; a urn or a blank node leads nowhere.',
    nl: 'Linked data volg je met http; een urn of naamloze knoop leidt nergens heen.',
  },
  fix: {
    en: 'Give the concepts http(s) URIs of a site of your own: convert with --base.',
    nl: 'Geef de begrippen http(s)-URI’s van een eigen site: converteer met --base.',
  },
  messages: {
    scheme: {
      en: '{label} has the URI <{uri}>, which is not http(s).',
      nl: '{label} heeft de URI <{uri}>, en dat is geen http(s).',
    },
    minted: {
      en: '{count} URIs were made for want of others, such as <{uri}>.',
      nl: '{count} URI’s zijn gemaakt bij gebrek aan andere, zoals <{uri}>.',
    },
  },
  references: [QSKOS],
  examples: {
    ok: [{ turtle: 'ex:a a skos:Concept .' }],
    notOk: [
      { turtle: '<ftp://example.org/a> a skos:Concept .', messages: ['scheme'] },
      { turtle: '<urn:kanaal:vocabulary:a> a skos:Concept .', messages: ['minted'] },
    ],
  },
  *check({ vocabulary }) {
    const uris = resourcesOf(vocabulary).map(({ uri }) => uri)
    const minted = uris.filter((uri) => uri.startsWith('urn:kanaal:'))
    for (const uri of uris)
      if (!/^(https?:|urn:kanaal:)/.test(uri)) yield { message: 'scheme', subject: uri, values: { uri } }
    const [uri] = minted
    if (uri !== undefined) yield { message: 'minted', subject: '', values: { uri, count: minted.length } }
  },
})
