import { expect, test } from 'vitest'
import { resolveMetadata } from '../src/resolve-metadata.ts'
import { toJsonLd } from '../src/to-json-ld.ts'
import { parse, site } from './site.ts'

const nodes = (markdown: string) => {
  const graph = toJsonLd(resolveMetadata(parse(markdown), { site }))
  return Object.fromEntries(graph['@graph'].map((node) => [(node as { '@type': string })['@type'], node]))
}

test('M12 every page has its organization, site, page and breadcrumbs, linked by @id', () => {
  const graph = nodes('---\ntitle: Page\ntype: page\n---\n\nText.\n')
  expect(Object.keys(graph)).toEqual(['Organization', 'WebSite', 'WebPage', 'BreadcrumbList'])
  expect(graph.WebSite).toMatchObject({ publisher: { '@id': 'https://example.org/#organization' } })
  expect(graph.WebPage).toMatchObject({ isPartOf: { '@id': 'https://example.org/#website' } })
})

test('a dated document is an article', () => {
  const graph = nodes('---\ntitle: News\ndate: 2026-08-17\nauthors: [Ada]\n---\n\nText.\n')
  expect(graph.Article).toMatchObject({
    headline: 'News',
    datePublished: '2026-08-17',
    author: [{ '@type': 'Person', name: 'Ada' }],
  })
})

test('addresses of authors and licences are web addresses, or absent', () => {
  const write = (address: string) =>
    `---\ntitle: News\ndate: 2026-08-17\nauthors: [{ name: Ada, url: '${address}' }]\nlicense: '${address}'\n---\n`
  expect(nodes(write('https://example.org/ada')).Article).toMatchObject({
    author: [{ name: 'Ada', url: 'https://example.org/ada' }],
    license: 'https://example.org/ada',
  })
  for (const address of ['javascript:alert(1)', 'mailto:ada@example.org', '//evil.example', 'MIT:']) {
    expect(nodes(write(address)).Article).toMatchObject({ author: [{ '@type': 'Person', name: 'Ada' }] })
    expect(JSON.stringify(nodes(write(address)))).not.toContain(address)
  }
})

test('a press note is a news article', () => {
  expect(nodes('---\ntitle: News\ntype: press\n---\n\nText.\n')).toHaveProperty('NewsArticle')
})

test('M12 a product carries its offer, and is left out without a price', () => {
  const product = nodes(
    '---\ntitle: Bag\ntype: product\n---\n\n:fact[€ 49.95]{id="price" value="49.95" unit="EUR" valid-until="2026-09-06"}\n',
  )
  expect(product.Product).toMatchObject({
    name: 'Bag',
    offers: { price: '49.95', priceCurrency: 'EUR', priceValidUntil: '2026-09-06' },
  })
  expect(nodes('---\ntitle: Bag\ntype: product\n---\n\nA bag.\n')).not.toHaveProperty('Product')
})

test('an event has its start with offset and its place', () => {
  const graph = nodes(
    '---\ntitle: Reading\ntype: event\n---\n\nOn :date[3 May]{at="2027-05-03T18:00" tz="Europe/Berlin"} in :fact[the town hall]{id="place" value="Town hall" unit="place"}.\n',
  )
  expect(graph.Event).toMatchObject({
    startDate: '2027-05-03T18:00+02:00',
    location: { '@type': 'Place', name: 'Town hall' },
  })
})

test('headings that ask are the questions of an FAQ', () => {
  const graph = nodes(
    '---\ntitle: Questions\ntype: faq\n---\n\n## Open on Sunday?\n\nYes, from noon.\n\n## About us\n\nText.\n',
  )
  expect(graph.FAQPage).toMatchObject({
    mainEntity: [{ name: 'Open on Sunday?', acceptedAnswer: { text: 'Yes, from noon.' } }],
  })
})
