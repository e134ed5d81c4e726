import { expect, test } from 'vitest'
import { resolveMetadata } from '../src/resolve-metadata.ts'
import { toDublinCore } from '../src/to-dublin-core.ts'
import { parse, site } from './site.ts'

test('what is known has its Dublin Core name; what is unknown is absent', () => {
  const document = parse(
    '---\ntitle: Offer\ndescription: Bags.\ndate: 2026-08-17\nauthors: [Ada]\nvalidUntil: 2026-09-06\nslug: offer\n---\n\nText.\n',
  )
  expect(toDublinCore(resolveMetadata(document, { site }))).toEqual({
    'dcterms:identifier': 'https://example.org/en/offer/',
    'dcterms:title': 'Offer',
    'dcterms:description': 'Bags.',
    'dcterms:language': 'en',
    'dcterms:type': document.type,
    'dcterms:creator': ['Ada'],
    'dcterms:publisher': 'De Boekenbeer B.V.',
    'dcterms:issued': '2026-08-17',
    'dcterms:valid': 'end=2026-09-06; scheme=W3C-DTF;',
  })
})
