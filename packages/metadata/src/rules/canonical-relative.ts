// Warns of a canonical address that is not absolute.
import { defineRule, placeOfMetadata } from '@kanaal/content'

export const canonicalRelative = defineRule({
  id: 'canonical-relative',
  source: 'metadata',
  scope: 'document',
  severity: 'warning',
  title: { en: 'The canonical address is not absolute', nl: 'Het canonieke adres is niet absoluut' },
  why: {
    en: 'Search engines may read a relative canonical address against the wrong page and drop the right one.',
    nl: 'Zoekmachines kunnen een relatief canoniek adres tegen de verkeerde pagina lezen en de goede laten vallen.',
  },
  fix: {
    en: 'Write the whole address with https://, or leave it out: then the page itself is canonical.',
    nl: 'Schrijf het hele adres met https://, of laat het weg: dan is de pagina zelf canoniek.',
  },
  messages: {
    relative: {
      en: 'The canonical address is “{actual}”; expected one that begins with https://.',
      nl: 'Het canonieke adres is “{actual}”; verwacht werd een adres dat met https:// begint.',
    },
  },
  references: [
    {
      title: 'How to specify a canonical URL',
      url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
      checkedAt: '2026-11-21',
    },
  ],
  examples: {
    ok: [
      { markdown: '---\ntitle: Bags\ncanonical: https://example.org/bags/\n---\n' },
      { markdown: '---\ntitle: Bags\n---\n' },
    ],
    notOk: [{ markdown: '---\ntitle: Bags\ncanonical: /bags/\n---\n', messages: ['relative'] }],
  },
  *check({ document }) {
    const { canonical } = document.metadata
    if (!canonical || /^https?:\/\/[^/]/i.test(canonical.trim())) return
    yield {
      message: 'relative',
      values: { actual: canonical },
      actual: canonical,
      place: placeOfMetadata('canonical', document),
    }
  },
})
