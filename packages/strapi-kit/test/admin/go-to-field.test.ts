// Where in a field's text a message points.
import { describe, expect, it } from 'vitest'
import { textOfBlocks } from '../../admin/src/find-field'
import { lineAndColumn, offsetOf, valueAt } from '../../admin/src/go-to-field'

const at = (line: number, column: number, offset?: number) => {
  const point = offset === undefined ? { line, column } : { line, column, offset }
  return { start: point, end: point }
}

describe('offsetOf', () => {
  const text = 'Een\ntwee\n\ndrie'
  it('prefers the offset, and counts lines and columns where there is none', () => {
    expect(offsetOf(text, at(9, 9, 5))).toBe(5)
    expect(offsetOf(text, at(1, 1))).toBe(0)
    expect(offsetOf(text, at(2, 3))).toBe(6)
    expect(offsetOf(text, at(4, 1))).toBe(10)
  })

  it('stays within a text that has become shorter since', () => {
    expect(offsetOf(text, at(1, 1, 999))).toBe(text.length)
    expect(offsetOf(text, at(40, 2))).toBe(text.length)
  })

  it('agrees with lineAndColumn', () => {
    for (let offset = 0; offset <= text.length; offset += 1) {
      const { line, ch } = lineAndColumn(text, offset)
      expect(offsetOf(text, at(line + 1, ch + 1))).toBe(offset)
    }
  })
})

describe('valueAt', () => {
  it('follows a path through components and lists', () => {
    const values = { zone: [{ body: 'a' }, { body: 'b' }] }
    expect(valueAt(values, ['zone', 1, 'body'])).toBe('b')
    expect(valueAt(values, ['zone', 4, 'body'])).toBeUndefined()
    expect(valueAt(values, ['seo', 'title'])).toBeUndefined()
  })
})

describe('textOfBlocks', () => {
  it('joins the leaves as the editor shows them', () => {
    const blocks = [
      {
        type: 'heading',
        level: 2,
        children: [
          { type: 'text', text: 'Terug ' },
          { type: 'text', text: 'naar' },
        ],
      },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '/', children: [{ type: 'text', text: 'school' }] }],
      },
    ]
    expect(textOfBlocks(blocks)).toBe('Terug naarschool')
    expect(textOfBlocks(null)).toBe('')
  })
})
