import { expect, it } from 'vitest'
import * as taxonomy from '../src/index.ts'

it('pins the public names', () => {
  expect(Object.keys(taxonomy).sort()).toMatchInlineSnapshot(`
    [
      "EXTENSIONS",
      "FORMATS",
      "MAX_BYTES",
      "MEDIA_TYPES",
      "RefusedVocabulary",
      "checkVocabulary",
      "checks",
      "createConceptIndex",
      "createGraph",
      "defineCheck",
      "diffVocabularies",
      "fromStatements",
      "fromTurtle",
      "labelIn",
      "labelOf",
      "parseVocabulary",
      "refusals",
      "repairVocabulary",
      "shortName",
      "sniffFormat",
      "toStatements",
      "writeVocabulary",
    ]
  `)
})
