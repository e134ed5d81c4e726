// The same HTML in a field and in Markdown: the same words, and the same losses.
import { expect, it } from 'vitest'
import { parseMarkdown, resolveDocument, toMarkdown, toPlainText, toText } from '../../src/index.ts'
import { read } from '../entry/read-entry.ts'
import { inputs, web as target } from '../samples.ts'

const ofMarkdown = (markdown: string) => parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en' })

const seen = (document: Parameters<typeof resolveDocument>[0]) => {
  const { document: resolved, losses } = resolveDocument(document, { target, inputs })
  const lost = losses.map(({ kind, to, excerpt }) => `${kind} ${excerpt} ${to}`)
  return { text: toPlainText(resolved.tree.children).trim(), lost: lost.sort() }
}

it.each([
  ['<p>10<sup>a</sup> and <ins>n</ins></p>', ['<sup>', '</sup>', '<ins>', '</ins>']],
  [
    '<p><small>a</small> <span lang="fr">b</span></p>',
    ['<small>', '</small>', '<span lang="fr">', '</span>'],
  ],
  ['<div class="x"><section>a</section></div>', ['<div class="x">', '<section>', '</section>', '</div>']],
  [
    '<ul><li><div class="c">a</div></li><li><p><font>b</font></p></li></ul>',
    ['<div class="c">', '</div>', '<font>', '</font>'],
  ],
  ['<details><summary>a</summary><p>b</p></details>', ['<details>', '<summary>', '</summary>', '</details>']],
  ['<table><colgroup><col></colgroup><tr><th>a</th></tr></table>', ['<colgroup>', '<col>', '</colgroup>']],
  [
    '<figure><picture><source srcset="b.webp"><img src="a.png" alt="a"></picture></figure>',
    ['<picture>', '<source srcset="b.webp">', '</picture>'],
  ],
  ['<p>a <font color="red">b<p>c</p></font></p>', ['<font color="red">', '</font>', '</p>']],
  ['<p>a</p>\r\n<div class="c">b</div>', ['<div class="c">', '</div>']],
  // Layout that changes nothing for anybody.
  ['<div><p>a <span>b</span></p></div>', []],
  [
    '<p>a<span data-x="1"></span> <span style="font-size:12px"> </span>b</p><div class="row"><span></span></div>',
    [],
  ],
  ['<div class="page-break"><span style="display:none">&nbsp;</span></div><p>a</p>', []],
  ['<p>a <span id="b"></span></p>', ['<span id="b">', '</span>']],
  ['<p><span lang="nl">a</span></p>', ['<span lang="nl">', '</span>']],
  ['<table><tr><td>a</td><style>b {}</style></tr></table>', ['<style>b {}</style>']],
])('%s', (html, lost) => {
  const field = read({ html }, ['html'])
  const own = seen(field)
  expect(own).toEqual(seen(ofMarkdown(html)))
  expect(own.lost).toEqual(lost.map((tag) => `dropped ${tag} nothing`).sort())

  const written = toMarkdown(field)
  expect(toMarkdown(ofMarkdown(written))).toBe(written)
  expect(seen(ofMarkdown(written)).text).toBe(own.text)
})

it.each([
  '<table><tfoot><tr><td>foot</td></tr></tfoot><tbody><tr><td>body</td></tr></tbody><thead><tr><th>head</th></tr></thead></table>',
  '<table><thead><tr><th>head</th></tr></thead><tfoot><tr><td>foot</td></tr></tfoot><tr><td>body</td></tr></table>',
])('the foot of a table is read last, wherever it is written: %s', (html) => {
  const document = read({ html }, ['html'])
  expect(toText(document.tree).replace(/\s+/g, ' ').trim()).toBe('head body foot')
})
