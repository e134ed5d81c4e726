import type { Json } from '@kanaal/types'
import { describe, expect, test } from 'vitest'
import { fromBlocks } from '../../src/entry/from-blocks.ts'
import { resolveDocument } from '../../src/index.ts'
import { inputs, web } from '../samples.ts'
import { read } from './read-entry.ts'

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
    expect(unknown).toMatchObject([{ path: [0], type: 'poem' }])
  })
  test('what stands in an unknown block stays apart, and is told once', () => {
    const list = { type: 'list', children: [{ type: 'list-item', children: [text('b')] }] }
    const card = { type: 'card', children: [{ type: 'paragraph', children: [text('a')] }, list] }
    const { nodes, unknown } = fromBlocks([card])
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'list'])
    expect(unknown).toHaveLength(1)
    const item = { type: 'list-item', children: [{ type: 'paragraph', children: [text('a')] }, list] }
    expect(fromBlocks([{ type: 'list', children: [item] }])).toMatchObject({
      nodes: [{ children: [{ children: [{ type: 'paragraph' }, { type: 'list' }] }] }],
      unknown: [],
    })
  })
  test('anything else is told, and a text among it kept', () => {
    expect(nodesOf(null)).toEqual([])
    const { nodes, unknown } = fromBlocks([null, 3, 'x', {}, { type: 'image', image: null }])
    expect(nodes).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: 'x' }] }])
    expect(unknown.map(({ path, type }) => [...path, type])).toEqual([
      [0, 'nothing'],
      [1, 'a number'],
      [2, 'a string'],
      [3, 'no type'],
      [4, 'an image without an address'],
    ])
  })
  test('nothing is left of blocks that hold nothing', () => {
    const empty = ['paragraph', 'heading', 'quote', 'code', 'list'].map((type) => ({ type, children: [] }))
    expect(fromBlocks(empty)).toEqual({ nodes: [], assets: [], unknown: [] })
  })
  test('a link has words and an address, and no link inside', () => {
    const link = (url: Json, ...children: Json[]) => ({ type: 'link', url, children })
    const words = [
      link('https://a.nl', text('')),
      link('', text('b')),
      link('https://c.nl', link('/d', text('d'))),
    ]
    const { nodes, unknown } = fromBlocks([{ type: 'paragraph', children: words }])
    expect(nodes).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://a.nl', children: [{ type: 'text', value: 'https://a.nl' }] },
          { type: 'text', value: 'b' },
          { type: 'link', url: 'https://c.nl', children: [{ type: 'text', value: 'd' }] },
        ],
      },
    ])
    expect(unknown).toMatchObject([{ path: [0, 'children', 1], type: 'a link without an address' }])
  })
  test('a mark that nobody knows is told once, and an underline is in the ledger', () => {
    const children = [text('a', { superscript: true }), text('b', { superscript: true, bold: false })]
    expect(fromBlocks([{ type: 'paragraph', children }]).unknown).toMatchObject([{ type: 'superscript' }])
    const content = [
      {
        type: 'paragraph',
        children: [text('Our '), text('new', { underline: true, bold: true }), text(' shop')],
      },
    ]
    const { losses, document } = resolveDocument(read({ content }, ['content']), { target: web, inputs })
    expect(losses).toMatchObject([
      { kind: 'flattened', to: 'emphasis', excerpt: '<u>', place: { field: ['content'] } },
    ])
    expect(JSON.stringify(document.tree)).not.toContain('"html"')
  })
})
