// Pages and unfolded concepts become rows, of which only those in sight are drawn.
import { describe, expect, it } from 'vitest'
import { findTyped, moveInTree, toTreeRows, visibleRange } from '../../admin/src/model/tree-rows'

const node = (key: string, children = 0) => ({
  key,
  label: { nl: key },
  notation: null,
  deprecated: false,
  children,
  documents: 0,
})
const branches = {
  '': { nodes: [node('a', 2), node('b')], total: 3 },
  a: { nodes: [node('c'), node('d')], total: 2 },
}
const ids = (open: string[]) => toTreeRows(branches, new Set(open)).map(({ id }) => id)

describe('toTreeRows', () => {
  it('shows what is unfolded, and what is still to be read', () => {
    expect(ids([])).toEqual(['a', 'b', '/…'])
    expect(ids(['a'])).toEqual(['a', 'a/c', 'a/d', 'b', '/…'])
  })

  it('says level, place and siblings for a screen reader', () => {
    const rows = toTreeRows(branches, new Set(['a']))
    expect(rows[2]).toMatchObject({ level: 2, position: 2, siblings: 2 })
    expect(rows[3]).toMatchObject({ level: 1, position: 2, siblings: 3 })
  })

  it('survives a circle', () => {
    const circle = { '': { nodes: [node('a', 1)], total: 1 }, a: { nodes: [node('a', 1)], total: 1 } }
    expect(toTreeRows(circle, new Set(['a', 'a/a'])).map(({ id }) => id)).toEqual(['a', 'a/a'])
  })
})

it('draws the same number of rows for fifty thousand as for five hundred', () => {
  const view = { top: 34 * 300, height: 560, row: 34 }
  const { from, to } = visibleRange(50_000, view)
  expect(to - from).toBeLessThan(40)
  expect(visibleRange(500, view)).toEqual({ from, to })
})

it('moves by keyboard: down, up, to the ends, to the parent', () => {
  const rows = toTreeRows(branches, new Set(['a']))
  expect(
    ['ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft', 'x'].map((key) => moveInTree(rows, 2, key)),
  ).toEqual([3, 1, 0, 4, 0, undefined])
})

it('T8 goes to what somebody types, letter after letter, and on to the next by the same letter', () => {
  const names = ['Appel', 'Rooster', 'Rugzak', 'Ruler', '']
  expect(findTyped(names, 0, 'r')).toBe(1)
  expect(findTyped(names, 1, 'ru')).toBe(2)
  expect(findTyped(names, 2, 'rul')).toBe(3)
  expect(findTyped(names, 2, 'rr')).toBe(3)
  expect(findTyped(names, 3, 'r')).toBe(1)
  expect(findTyped(names, 0, 'x')).toBeUndefined()
})
