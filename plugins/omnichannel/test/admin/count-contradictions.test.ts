// How many contradictions the full view's button names.
import { expect, it } from 'vitest'
import { countContradictions } from '../../admin/src/model/count-contradictions'
import type { ParityRow } from '../../shared/contracts'

const row = (...states: ParityRow['cells'][number]['state'][]): ParityRow => ({
  kind: 'fact',
  id: 'price',
  expected: '€ 49,95',
  cells: states.map((state, at) => ({ target: String(at), state })),
})

it('counts a fact once, however many targets say it otherwise', () => {
  expect(countContradictions([row('same', 'absent'), row('differs', 'missing'), row('missing')])).toBe(2)
})
