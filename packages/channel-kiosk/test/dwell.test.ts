import { expect, it } from 'vitest'
import { dwellOf } from '../src/dwell.ts'
import { kioskOptions } from '../src/options.ts'

const { dwell } = kioskOptions.parse({})

it.each([
  [{ words: 0, images: 0, codes: 0 }, 8_000],
  [{ words: 30, images: 0, codes: 0 }, 13_000],
  [{ words: 30, images: 1, codes: 1 }, 19_500],
  [{ words: 400, images: 1, codes: 3 }, 45_000],
])('%j stays %i ms', (load, expected) => {
  expect(dwellOf(load, dwell)).toBe(expected)
})
