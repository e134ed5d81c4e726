// Words to those one edit apart, in parts and within bounds.
import { describe, expect, it } from 'vitest'
import { oneEditApart } from '../src/checks/one-edit-apart.ts'

describe('words one edit apart', () => {
  const near = (...words: string[]) =>
    [...oneEditApart(words)].map(([one, others]): [number, number[]] => [one, [...others].sort()])

  it('one letter more, less or other, at the start, within and at the end', () => {
    expect(near('schooltas', 'schooltass')).toEqual([
      [0, [1]],
      [1, [0]],
    ])
    expect(new Map(near('schooltas', 'choolltas', 'schoeltas', 'xschooltas'))).toEqual(
      new Map([
        [0, [2, 3]],
        [2, [0]],
        [3, [0]],
      ]),
    )
  })

  it('neither a letter that moved, nor another number, nor two edits', () => {
    expect(near('school', 'shcool', 'level 2', 'level 3', 'abcdefg', 'xbcdefy')).toEqual([])
    expect(near()).toEqual([])
  })

  it('finds those of more words than are compared at once', () => {
    // Twelve letters of two: each word has twelve others one letter away.
    const words = Array.from({ length: 4096 }, (_, at) =>
      at.toString(2).padStart(12, '0').replaceAll('0', 'a').replaceAll('1', 'b'),
    )
    // Long beginnings make many hashes of them: six times what is sorted at once.
    const long = words.map((word) => `${'xyz'.repeat(250)}${word}`)
    const found = oneEditApart(long)
    expect(found.size).toBe(4096)
    for (const [place, others] of found) {
      const apart = [...others].filter(
        (other) => [...(place ^ other).toString(2)].filter((bit) => bit === '1').length === 1,
      )
      expect(apart).toHaveLength(12)
      expect(others.size).toBe(12)
    }
  })

  it('ends early with words that are made to be alike', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `abcdefg${String.fromCharCode(0x4e00 + at)}`)
    const start = performance.now()
    const found = oneEditApart(words)
    expect([...found.values()].reduce((sum, others) => sum + others.size, 0)).toBe(200_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
