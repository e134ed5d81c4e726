import { expect, test } from 'vitest'
import * as metadata from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(metadata).sort()).toEqual([
    'cutAtSentence',
    'happeningOf',
    'headToHtml',
    'jsonLdToScript',
    'mainType',
    'metadataRules',
    'resolveMetadata',
    'termLabel',
    'toDublinCore',
    'toHead',
    'toJsonLd',
    'toOgLocale',
    'toOpenGraph',
    'toTwitterCard',
    'toZonedInstant',
  ])
})
