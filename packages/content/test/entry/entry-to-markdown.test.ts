// An entry, written as Markdown and read again: the same tree, and then the same bytes.
import type { Json } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { fromEntry, parseMarkdown, toMarkdown, visit } from '../../src/index.ts'

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks })
const list = (format: string, words: string) => ({
  type: 'list',
  format,
  children: [{ type: 'list-item', children: [text(words)] }],
})
const link = {
  type: 'link',
  url: 'https://a.example/x y',
  children: [text('link '), text('b', { bold: true })],
}

const BLOCKS = { type: 'blocks' }
const HTML = { type: 'customField', customField: 'plugin::ckeditor5.CKEditor' }

test.each<[string, { type: string; customField?: string }, Json]>([
  ['links of Blocks', BLOCKS, [{ type: 'paragraph', children: [link] }]],
  ['bullets of Blocks', BLOCKS, [list('unordered', 'a'), list('unordered', 'b')]],
  ['numbers of Blocks', BLOCKS, [list('ordered', 'a'), list('ordered', 'b')]],
  ['a picture in a link of HTML', HTML, '<p><a href="https://a.example/"><img src="/a.png" alt="A"></a></p>'],
])('%s', (_, body, value) => {
  const entry = { documentId: 'a', title: 'T', body: value }
  const attributes = { title: { type: 'string' }, body }
  const fields = { title: 'title', body: ['body'] }
  const document = fromEntry(entry, { uid: 'api::a.a', attributes, fields, defaultLocale: 'en' })
  const written = toMarkdown(document)
  const again = parseMarkdown(written, { path: 'a.md' })
  expect(shapeOf(again.tree)).toEqual(shapeOf(document.tree))
  expect(toMarkdown(again)).toBe(written)
})

function shapeOf(tree: Nodes): Nodes {
  const copy = structuredClone(tree)
  visit(copy, (node: Nodes) => {
    node.position = undefined
    node.data = undefined
  })
  return JSON.parse(JSON.stringify(copy))
}
