import type { Json } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { fromBlocks } from '../../src/entry/from-blocks.ts'

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks })
const nodesOf = (blocks: Json) => fromBlocks(blocks).nodes

describe('blocks', () => {
  test('paragraph, with a break, and an empty one', () => {
    expect(
      nodesOf([
        { type: 'paragraph', children: [text('a\nb')] },
        { type: 'paragraph', children: [text('')] },
      ]),
    ).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'text', value: 'b' }],
      },
    ])
  })
  test('heading', () => {
    expect(nodesOf([{ type: 'heading', level: 3, children: [text('a')] }])).toEqual([
      { type: 'heading', depth: 3, children: [{ type: 'text', value: 'a' }] },
    ])
  })
  test('every mark', () => {
    const one = (marks: object) =>
      JSON.stringify(nodesOf([{ type: 'paragraph', children: [text('a', marks)] }]))
    expect(one({ bold: true })).toContain('"strong"')
    expect(one({ italic: true })).toContain('"emphasis"')
    expect(one({ underline: true })).toContain('"emphasis"')
    expect(one({ strikethrough: true })).toContain('"delete"')
    expect(one({ code: true })).toContain('"inlineCode"')
    expect(one({ bold: true, italic: true, strikethrough: true, code: true })).toMatch(
      /strong.*emphasis.*delete.*inlineCode/,
    )
  })
  test('lists, nested beside their item', () => {
    const item = (value: string) => ({ type: 'list-item', children: [text(value)] })
    const list = {
      type: 'list',
      format: 'ordered',
      children: [item('a'), { type: 'list', format: 'unordered', children: [item('b')] }, item('c')],
    }
    expect(nodesOf([list])).toMatchObject([
      {
        type: 'list',
        ordered: true,
        children: [
          { children: [{ type: 'paragraph' }, { type: 'list', ordered: false }] },
          { children: [{ type: 'paragraph' }] },
        ],
      },
    ])
  })
  test('quote, code, link and image', () => {
    const { nodes, assets } = fromBlocks([
      { type: 'quote', children: [text('q')] },
      { type: 'code', language: 'js', children: [text('a\nb')] },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://a.nl', children: [text('a')] }] },
      {
        type: 'image',
        image: { url: '/a.jpg', mime: 'image/jpeg', alternativeText: '', caption: 'C' },
        children: [text('')],
      },
    ])
    expect(nodes).toMatchObject([
      { type: 'blockquote' },
      { type: 'code', lang: 'js', value: 'a\nb' },
      { children: [{ type: 'link', url: 'https://a.nl' }] },
      { type: 'figure', src: '/a.jpg', alt: '', children: [{ value: 'C' }] },
    ])
    expect(assets).toHaveLength(1)
  })
  test('an unknown block keeps its text and is named', () => {
    const { nodes, unknown } = fromBlocks([{ type: 'poem', children: [text('a')] }])
    expect(nodes).toMatchObject([{ type: 'paragraph' }])
    expect(unknown).toEqual([{ path: [0], type: 'poem' }])
  })
  test('anything else', () => {
    expect(nodesOf(null)).toEqual([])
    expect(nodesOf([null, 3, 'x', {}])).toEqual([])
  })
})
