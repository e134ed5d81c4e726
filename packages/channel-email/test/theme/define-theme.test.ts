import { describe, expect, it } from 'vitest'
import { flowBlocks, frameBlocks, inlineBlocks } from '../../src/block.ts'
import { emailOptions } from '../../src/options.ts'
import { defaultEmailTheme, defineTheme } from '../../src/theme/define-theme.ts'
import { slotsOf } from '../../src/theme/template.ts'
import { render } from '../context.ts'

describe('defineTheme', () => {
  it('keeps its own rules in the default theme', () => {
    const { blocks, elements, frame, flow } = defaultEmailTheme
    expect(() => defineTheme({ blocks, elements, frame, flow })).not.toThrow()
    expect(Object.keys(blocks).toSorted()).toEqual(Object.keys({ ...flowBlocks, ...frameBlocks }).toSorted())
    expect(Object.keys(elements).toSorted()).toEqual(
      Object.keys({ ...flowBlocks, ...inlineBlocks }).toSorted(),
    )
  })

  it.each([
    [{ blocks: { divider: '<mj-text>[[body]]</mj-text>' } }, 'which nobody fills'],
    [{ blocks: { paragraph: '<mj-text></mj-text>' } }, 'never shows its slot [[body]]'],
    [{ blocks: { paragraph: '<mj-text css-class="[[body]]"></mj-text>' } }, 'between quotes'],
    [{ elements: { link: "<a href='[[href]]'>[[body]]</a>" } }, 'single quotes'],
    [{ blocks: { cat: '<mj-text>x</mj-text>' } }, 'that no node becomes'],
    [{ flow: '<mj-section></mj-section>' }, '[[children]]'],
    [{ blocks: { divider: '<mj-carousel></mj-carousel>' } }, 'random names'],
    [{ blocks: { divider: '<mj-navbar hamburger="hamburger" />' } }, 'hamburger'],
  ])('refuses %j', (definition, reason) => {
    expect(() => defineTheme(definition as never)).toThrow(reason)
  })

  it('is refused with the options of its target, before any document', () => {
    const { error } = emailOptions.safeParse({ theme: { blocks: { paragraph: '<mj-text></mj-text>' } } })
    expect(error?.issues).toEqual([
      expect.objectContaining({
        path: ['theme'],
        message: 'The template "paragraph" never shows its slot [[body]]; its content would be lost',
      }),
    ])
  })

  it('reads over what stands in a comment', () => {
    const divider = '<!-- was <mj-carousel> --><mj-divider />'
    expect(() => defineTheme({ blocks: { divider } })).not.toThrow()
  })

  it('lets a brand set tokens and blocks', async () => {
    const { body } = await render('# A\n\n---\n\nB', {
      options: {
        theme: {
          tokens: { colors: { accent: '#c81' }, width: 640 },
          blocks: { divider: '<mj-divider border-color="[[colors.accent]]" border-width="3px" />' },
        },
      },
    })
    expect(body('html')).toContain('border-top:solid 3px #cc8811')
    expect(body('html')).toContain('max-width:640px')
  })

  it('closes the column around a block that is a section', async () => {
    const { body } = await render('# A\n\n---\n\nB', {
      options: {
        theme: { blocks: { divider: '<mj-section><mj-column><mj-divider /></mj-column></mj-section>' } },
      },
    })
    expect(body('mjml').match(/<mj-section/g)).toHaveLength(6)
  })
})

describe('slotsOf', () => {
  it('knows between which quotes a slot stands', () => {
    expect(slotsOf("<a href=\"[[href]]\" title='[[t]]' [[css.x]]>it's [[body]]</a>")).toEqual([
      { slot: 'href', quote: '"' },
      { slot: 't', quote: "'" },
      { slot: 'body', quote: undefined },
    ])
  })
})
