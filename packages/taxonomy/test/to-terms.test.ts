import { expect, it } from 'vitest'
import { parseVocabulary, toTerms } from '../src/index.ts'

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://e.example/s> a skos:ConceptScheme .
<https://e.example/c/Bag> a skos:Concept ; skos:inScheme <https://e.example/s> ;
  skos:prefLabel "Bag"@en, "Tas"@nl, "no language" ; skos:altLabel "Sack"@en .
<https://e.example/d/bag> a skos:Concept ; skos:inScheme <https://e.example/s> ;
  skos:prefLabel "Small bag"@en ; skos:broader <https://e.example/c/Bag> .
`

it('gives each concept the key that a CMS gives it', async () => {
  const [bag, small] = toTerms(await parseVocabulary(TURTLE), 'topic')
  expect(bag).toEqual({
    key: 'topic:bag',
    scheme: 'topic',
    prefLabel: { en: 'Bag', nl: 'Tas' },
    altLabel: { en: ['Sack'] },
    uri: 'https://e.example/c/Bag',
  })
  expect(small?.key).toMatch(/^topic:bag-[0-9a-f]{8}$/)
  expect(small?.broader).toEqual(['topic:bag'])
})
