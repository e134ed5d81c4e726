import { expect, it } from 'vitest'
import * as taxonomy from '../src/index.ts'

it('pins the public names', () => {
  expect(Object.keys(taxonomy).sort()).toEqual(['createConceptIndex', 'labelOf'])
})
