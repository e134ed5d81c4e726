import { describe, expect, it } from 'vitest'
import { buttonHeights } from '../../src/support/button-heights.ts'
import { render } from '../context.ts'

const BOTH = `# Fitting

::cta[Book]{href="https://example.org/book"}

::cta[Call]{href="https://example.org/call" kind="secondary"}

> ::cta[Mail]{href="https://example.org/mail"}

[A link](https://example.org/) is none.`

describe('the height of a button', () => {
  it.each(['article', 'newsletter', 'transactional'] as const)(
    'is enough for a thumb in %s, in the column and in a quotation',
    async (layout) => {
      for (const minify of [false, true]) {
        const { body } = await render(BOTH, { options: { theme: { layout }, minify } })
        expect(buttonHeights(body('html'))).toEqual([48, 48, 48])
      }
    },
  )

  it.each([
    ['padding of one value', 'padding:10px;line-height:20px', 40],
    ['padding of four values', 'padding:10px 1px 14px 1px;line-height:20px', 44],
    ['a line height in percent', 'padding:0;font-size:20px;line-height:150%', 30],
    ['a line height that is a number', 'padding:0 9px;font-size:20px;line-height:1.5', 30],
    ['no line height', 'padding:10px 25px;font-size:20px', 44],
    ['the last declaration', 'padding:10px;line-height:20px;padding:14px 2px', 48],
  ])('reads %s', (_what, style, height) => {
    expect(
      buttonHeights(`<td style="border:none"><a href="#" style="display:inline-block;${style}">x</a></td>`),
    ).toEqual([height])
  })

  it('counts a border and a height of the cell', () => {
    const cell = (style: string): string =>
      `<td style="${style}"><a style="display:inline-block;padding:2px;line-height:20px">x</a></td>`
    expect(buttonHeights(cell('border:2px solid #000'))).toEqual([28])
    expect(buttonHeights(cell('border:none;height:60px'))).toEqual([60])
  })
})

it('sees no button where a link is text', () => {
  expect(buttonHeights('<td><a href="#" style="color:#000;padding:2px">x</a></td>')).toEqual([])
})
