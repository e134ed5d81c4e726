// M13: the dated rule pack says what a rich result lacks, and when the pack itself must be read again.
import { describe, expect, test } from 'vitest'
import {
  checkRichResults,
  googleRichResults,
  resolveMetadata,
  staleRichResults,
  toJsonLd,
} from '../src/index.ts'
import { parse, site } from './site.ts'

const graphOf = (markdown: string) => toJsonLd(resolveMetadata(parse(markdown), { site })) as object
const lacks = (graph: object, kind: string) =>
  checkRichResults(graph, googleRichResults)
    .filter((finding) => finding.kind === kind)
    .map(({ type, properties }) => `${type}: ${properties.join(' or ')}`)

describe('M13 rich results', () => {
  test('every node that Kanaal makes has what is required', () => {
    for (const markdown of [
      '---\ntitle: A\ndate: 2026-08-17\n---\n\nText.\n',
      '---\ntitle: A\ntype: news\n---\n\nText.\n',
      '---\ntitle: A\ntype: product\n---\n\n:fact[€ 5]{id="price" value="5" unit="EUR"}\n',
      '---\ntitle: A\ntype: event\n---\n\nAt :fact[town]{id="place" value="Town" unit="place"}, :date[3 May]{at="2027-05-03"}.\n',
      '---\ntitle: A\ntype: faq\n---\n\n## Open?\n\nYes.\n',
    ]) {
      expect(lacks(graphOf(markdown), 'required')).toEqual([])
      expect(lacks(graphOf(markdown), 'one-of')).toEqual([])
    }
  })

  test('what is recommended and absent is named, through links inside the graph as well', () => {
    expect(
      lacks(graphOf('---\ntitle: A\ndate: 2026-08-17\nauthors: [Ada]\n---\n\nText.\n'), 'recommended'),
    ).toEqual(['Article: image', 'Article: author.url'])
    const byId = {
      '@graph': [
        { '@type': 'Article', author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Ada' },
      ],
    }
    expect(lacks(byId, 'recommended')).not.toContain('Article: author.name')
  })

  test('a foreign graph without required properties is told so, with the source', () => {
    const graph = { '@type': 'Product', name: '', offers: { '@type': 'Offer', price: '1' } }
    expect(lacks(graph, 'required')).toEqual(['Product: name', 'Offer: priceCurrency'])
    expect(lacks({ '@type': 'Product', name: 'A' }, 'one-of')).toEqual([
      'Product: review or aggregateRating or offers',
    ])
    for (const { source, checkedAt } of checkRichResults(graph, googleRichResults)) {
      expect(source).toMatch(/^https:\/\/developers\.google\.com\//)
      expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('an old pack says which pages to read again', () => {
    expect(staleRichResults(googleRichResults, '2026-09-01T00:00:00Z')).toEqual([])
    expect(staleRichResults(googleRichResults, '2027-12-01T00:00:00Z')).toHaveLength(5)
  })
})
