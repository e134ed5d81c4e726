import { expect, it } from 'vitest'
import * as taxonomy from '../src/index.ts'

it('pins the public names', () => {
  expect(Object.keys(taxonomy).sort()).toEqual([
    'EXTENSIONS',
    'FORMATS',
    'MAX_BYTES',
    'MEDIA_TYPES',
    'RefusedVocabulary',
    'checkVocabulary',
    'checks',
    'conceptKeyOf',
    'createConceptIndex',
    'createGraph',
    'createMatcher',
    'createTagger',
    'defineCheck',
    'diffVocabularies',
    'evaluateSuggestions',
    'fromStatements',
    'fromTurtle',
    'labelIn',
    'labelOf',
    'parseVocabulary',
    'refusals',
    'refuseOverCap',
    'relatedDocuments',
    'repairVocabulary',
    'schemeKeyOf',
    'shortName',
    'sniffFormat',
    'toStatements',
    'toTerms',
    'writeVocabulary',
  ])
})
