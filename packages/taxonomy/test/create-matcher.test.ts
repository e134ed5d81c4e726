import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../src/index.ts'

function hitsOf(labels: string[], text: string): [label: string, found: string][] {
  const hits: [string, string][] = []
  createMatcher(labels).match(text, (label, start, end) =>
    hits.push([labels[label] ?? '', text.slice(start, end)]),
  )
  return hits
}

describe('createMatcher', () => {
  it('finds whole words, whatever their case, accents, apostrophes and punctuation', () => {
    const labels = ['café', 'rust lang', "foto's", 'tas', '学校', 'Straße']
    expect(hitsOf(labels, 'Café, Rust-lang en foto’s; tassen. 小学校で CAFE\u0301')).toEqual([
      ['café', 'Café'],
      ['rust lang', 'Rust-lang'],
      ["foto's", 'foto’s'],
      ['学校', '学校'],
      ['café', 'CAFE\u0301'],
    ])
  })
  it('finds labels inside and across each other', () => {
    expect(hitsOf(['new york', 'york city', 'york'], 'New York City').map(([label]) => label)).toEqual([
      'new york',
      'york',
      'york city',
    ])
  })
  it('survives labels and texts of nothing, and the same label twice', () => {
    expect(hitsOf(['', '!!', 'a', 'a'], '')).toEqual([])
    expect(hitsOf(['', '!!', 'a', 'a'], 'A')).toEqual([
      ['a', 'A'],
      ['a', 'A'],
    ])
  })
  it('agrees with a search word by word on any words, however many', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 200 }),
        fc.array(word, { maxLength: 60 }),
        (labels, words) => {
          const text = ` ${words.join(' ')} `
          const expected = labels.flatMap((label) => {
            const starts: string[] = []
            for (let at = text.indexOf(` ${label} `); at >= 0; at = text.indexOf(` ${label} `, at + 1))
              starts.push(`${label}@${at + 1}`)
            return starts
          })
          const found: string[] = []
          createMatcher(labels).match(text, (label, start) => found.push(`${labels[label]}@${start}`))
          expect(found.sort()).toEqual(expected.sort())
        },
      ),
    )
    const many = Array.from({ length: 5000 }, (_, index) => `w${index.toString(36)}`)
    expect(hitsOf(many, many.join(' ')).length).toBe(5000)
  })
})
