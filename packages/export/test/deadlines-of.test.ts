// An honest text may take longer if it is longer, by its words and not by what surrounds them.
import { parseMarkdown } from '@kanaal/content'
import { emptyInputs } from '@kanaal/engine'
import { expect, test } from 'vitest'
import { deadlinesOf } from '../src/deadlines-of.ts'

const text = (units: number) => 'word '.repeat(units / 5)
const parse = (units: number) =>
  deadlinesOf({ kind: 'parse', format: 'markdown', text: text(units), path: 'a.md' })

test('a text has its deadline once for every hundred thousand units', () => {
  expect([parse(5), parse(100_000), parse(100_005), parse(1_000_000)]).toEqual([1, 1, 2, 10])
})

test('a tree counts by what it says, not by its nodes and places', () => {
  const document = parseMarkdown('*a* **b**\n\n'.repeat(5_000))
  expect(JSON.stringify(document.tree).length).toBeGreaterThan(1_000_000)
  expect(deadlinesOf({ kind: 'render', document, inputs: emptyInputs })).toBe(1)
})

test('nothing has more of them than the longest text that is read', () => {
  expect(parse(50_000_000)).toBe(11)
})
