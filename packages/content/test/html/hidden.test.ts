// What a browser hides is published nowhere, and the ledger has all of it, in Markdown and in a field alike.
import { describe, expect, it } from 'vitest'
import { parseMarkdown, resolveDocument, toPlainText } from '../../src/index.ts'
import { read } from '../entry/read-entry.ts'
import { inputs, web as target } from '../samples.ts'

const PIECES: [html: string, text: string, lost: string][] = [
  ['<div hidden>a <b>b</b></div>', '', '<div hidden>a <b>b</b></div>'],
  ['<p style="color: red; DISPLAY:none !important">a</p>', '', ''],
  ['<p>a <span style="visibility: hidden">b</span></p>', 'a', '<span style="visibility: hidden">b</span>'],
  ['<p>a <img hidden src="b.png" alt="b"></p>', 'a', '<img hidden src="b.png" alt="b">'],
  ['<ul><li>a</li><li hidden>b</li></ul>', '- a', '<li hidden>b</li>'],
  [
    '<table><tr><th>a</th></tr><tr hidden><td>b</td></tr><tr><td>c</td></tr></table>',
    'a\n-\nc',
    '<tr hidden><td>b</td></tr>',
  ],
  ['<table><tr><th>a</th><th hidden>b <i>c</i></th></tr></table>', 'a\n-  -', 'b <i>c</i>'],
  ['<p hidden="until-found">a</p>', 'a', 'nothing'],
  ['<p style="list-style: none">a <i aria-hidden="true">b</i></p>', 'a b', 'nothing'],
]

const seen = (document: Parameters<typeof resolveDocument>[0]) => {
  const { document: resolved, losses } = resolveDocument(document, { target, inputs })
  return { text: toPlainText(resolved.tree.children).trim(), lost: losses.map(({ excerpt }) => excerpt) }
}

describe.each(PIECES)('%s', (html, text, piece) => {
  const expected = { text, lost: piece === 'nothing' ? [] : [piece || html] }

  it('in Markdown', () => {
    expect(seen(parseMarkdown(html, { path: 'a.md', defaultLocale: 'en' }))).toEqual(expected)
  })

  it('in a field of HTML', () => {
    expect(seen(read({ html }, ['html']))).toEqual(expected)
  })
})

it.each(['<span hidden>', '<b style="display:none">', '<kbd hidden>'])('between words: %s', (tag) => {
  const closing = `</${/^<(\w+)/.exec(tag)?.[1]}>`
  const document = parseMarkdown(`a ${tag}b *c*${closing} d`, { path: 'a.md', defaultLocale: 'en' })
  const { text, lost } = seen(document)
  expect(text.replace(/\s+/g, ' ')).toBe('a d')
  expect(lost).toEqual([tag, 'b', 'c', closing])
})

it.each([
  ['<div hidden>\n\na *b*\n\n</div>\n\nc', 'c', ['<div hidden>', 'a', 'b', '</div>']],
  ['<div hidden>a\n\n<div>\n\nb\n\n</div>\n\nc\n\n</div>\n\nd', 'd', 6],
  ['<section style="display:none">\n\n- a\n\n</section><p>b</p>', 'b', 3],
  ['<template>\n\na\n\n</template>\n\nb', 'b', 3],
  ['<template>\n\na <!-- note --> c\n\n</template>\n\nb', 'b', 4],
  ['> <div hidden>\n>\n> a\n\nb', 'b', 2],
  ['<div hidden>\n\n<!-- note -->\n\na[^1]\n\n[^1]: n\n\n</div>\n\nb[^1]', 'b[1]\n\n[1] n', 4],
  // What a browser shows: a paragraph ends before the next, and `hidden` on what is closed hides nothing else.
  ['<p hidden>\n\na\n\n</p>', 'a', 2],
  ['<div hidden>a</div>\n\nb', 'b', 1],
  ['<div>\n\na\n\n</div>', 'a', 2],
])('hidden from one block to another: %j', (markdown, expected, lost) => {
  const document = parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en' })
  const { text, lost: pieces } = seen(document)
  expect(text).toBe(expected)
  if (typeof lost === 'number') expect(pieces).toHaveLength(lost)
  else expect(pieces.toSorted()).toEqual(lost.toSorted())
})
