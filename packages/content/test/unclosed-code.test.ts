// Backticks that nothing closes: the same tree as remark's own, without looking for their end again and again.
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkKanaal } from '../src/index.ts'

const plain = unified().use(remarkParse).use(remarkGfm)
const ours = unified().use(remarkParse).use(remarkGfm).use(remarkKanaal)

describe('code', () => {
  test.each([
    'a `b` c',
    'a `b',
    '`` ` ``',
    '`` a ` b',
    '` a `` b ` c `` d',
    '\\`a` b`',
    '\\``a` b``',
    '``\\``\\``\\``\\',
    '*a `b* c` d*',
    '[a `b](c) d` e](f)',
    'a `b\nc` d `\ne',
    '# a ` b\n\nc ` d',
    '| a ` | b ` |\n|---|---|\n| `c` | `` |',
    '<a href="`">`',
    '``` a ``',
  ])('%j is what remark reads', (text) => expect(ours.parse(text)).toEqual(plain.parse(text)))

  test('any mixture is what remark reads', () => {
    const piece = fc.constantFrom(
      '`',
      '``',
      '```',
      '\\',
      'a',
      ' ',
      '\n',
      '*',
      '_',
      '[',
      '](b)',
      '<',
      '>',
      '|',
      '![',
      '&amp;',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `x${pieces.join('')}`
        expect(ours.parse(text)).toEqual(plain.parse(text))
      }),
      { numRuns: 500 },
    )
  })
})
