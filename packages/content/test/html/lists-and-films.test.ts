// Lists and films as editors' programs write them: in the order and under the item that a browser shows.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromHtml } from '../../src/html/from-html.ts'
import { parseMarkdown, resolveDocument, toMarkdown, toPlainText } from '../../src/index.ts'
import { read } from '../entry/read-entry.ts'
import { inputs, web as target } from '../samples.ts'

it.each([
  ['<ol><li>a</li><ol><li>a1</li></ol><li>b</li></ol>', '1. a\n   1. a1\n2. b'],
  ['<ul><li>a</li><ol><li>a1</li></ol><ul><li>a2</li></ul></ul>', '- a\n\n  1. a1\n\n  - a2'],
  ['<ul><li>a</li><ul><ul><li>c</li></ul></ul><li>d</li></ul>', '- a\n  - - c\n- d'],
  ['<ul><ul><li>a</li></ul><li>b</li></ul>', '- - a\n- b'],
])('%s', (html, text) => {
  expect(toPlainText(fromHtml(html).children).trim()).toBe(text)
  const { document, losses } = resolveDocument(read({ title: 'T', body: html }), { target, inputs })
  expect(losses).toEqual([])
  const again = parseMarkdown(toMarkdown(document), { path: 'a.md', defaultLocale: 'nl' })
  expect(toPlainText(again.tree.children)).toBe(toPlainText(document.tree.children))
})

it('keeps the words of any lists in lists in the order of their source', () => {
  const { list } = fc.letrec<{ list: string; part: string }>((tie) => ({
    list: fc.array(tie('part'), { maxLength: 4 }).map((parts) => `<ul>${parts.join('')}</ul>`),
    part: fc.oneof({ maxDepth: 4 }, fc.constant('<li>w</li>'), tie('list')),
  }))
  fc.assert(
    fc.property(list, (shape) => {
      let count = 0
      const html = shape.replace(/w/g, () => `w${++count}`)
      const said = toPlainText(fromHtml(html).children).match(/w\d+/g) ?? []
      expect(said).toEqual(html.match(/w\d+/g) ?? [])
    }),
  )
})

it('loses no film by the formats it has, and nothing twice', () => {
  const html = '<video controls><source src="/f.mp4"><source src="/f.webm"><track src="/t.vtt"></video>'
  const nodes = fromHtml(html).children.map(({ type, position }) => {
    const { start, end } = position ?? {}
    return [type, html.slice(start?.offset, end?.offset)]
  })
  expect(nodes).toEqual([
    ['embed', '<video controls>'],
    ['html', '<track src="/t.vtt">'],
  ])
})
