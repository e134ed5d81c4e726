// Elements whose node says less: what is shown is as near as a document comes to it, and the ledger says what it was.
import { describe, expect, it } from 'vitest'
import { parseMarkdown, resolveDocument, toMarkdown } from '../../src/index.ts'
import { read } from '../entry/read-entry.ts'
import { inputs, web as target } from '../samples.ts'

const html = '<h1>Title</h1>'

const ofMarkdown = (markdown: string) => parseMarkdown(markdown, { path: 'a.md', defaultLocale: 'en' })
const ofField = (body: string) => read({ html: body }, ['html'])

const PIECES: [string, string[]][] = [
  ['<p>Our <mark>new</mark> shop, <u>open</u> <b>now</b></p>', ['<mark> emphasis', '<u> emphasis']],
  ['<dl><dt>Term</dt><dd>Its meaning</dd></dl>', ['<dl> list']],
  [
    '<table><tr><th colspan="2">Both</th></tr><tr><td rowspan="2">a</td><td colspan="1">b</td></tr><tr><td>c</td></tr></table>',
    ['<th colspan="2"> tableCell', '<td rowspan="2"> tableCell'],
  ],
  [
    '<ol type="a"><li>One</li><li value="7">Seven</li></ol>',
    ['<ol type="a"> list', '<li value="7"> listItem'],
  ],
  [
    '<table><tr><td><ul><li>a</li><li>b</li></ul></td><td><p>c</p><h3>d</h3></td></tr></table>',
    ['<ul> text', '<h3> text'],
  ],
  [
    '<table><tr><td><pre>a</pre></td><td><figure><img src="b.png" alt="b"><figcaption>c</figcaption></figure></td></tr></table>',
    ['<pre> inlineCode', '<figure> image'],
  ],
  [
    '<table><tr><td><blockquote>a<ol><li>b</li></ol></blockquote></td><td><iframe src="https://film.example/1"></iframe></td></tr></table>',
    ['<blockquote> text', '<ol> text', '<iframe src="https://film.example/1"> link'],
  ],
  ['<table><tr><td><p>a</p><p>b</p></td></tr></table>', []],
  ['<ol start="3"><li>Three</li></ol>', []],
]

describe.each(PIECES)('%s', (piece, expected) => {
  it('as raw HTML in Markdown', () => {
    const { losses } = resolveDocument(ofMarkdown(`${html}\n\n${piece}\n`), { target, inputs })
    const own = losses.filter(({ kind }) => kind === 'flattened')
    expect(own.map(({ excerpt, to }) => `${excerpt} ${to}`).sort()).toEqual([...expected].sort())
    for (const { type, by, cause, place, excerpt } of own) {
      expect([type, by, cause]).toEqual(['html', 'policy', 'raw-html'])
      const { start, end } = place.position ?? {}
      expect(`${html}\n\n${piece}\n`.slice(start?.offset, end?.offset)).toBe(excerpt)
    }
    const spans = losses.map(({ place }) => place.position?.start.offset)
    expect(new Set(spans).size).toBe(spans.length)
  })

  it('in a field of HTML', () => {
    const document = ofField(piece)
    const { losses, document: seen } = resolveDocument(document, { target, inputs })
    const own = losses.filter(({ kind }) => kind === 'flattened')
    expect(losses).toEqual(own)
    expect(own.map(({ excerpt, to }) => `${excerpt} ${to}`).sort()).toEqual([...expected].sort())
    expect(JSON.stringify(seen.tree)).not.toContain('"html"')
    const written = toMarkdown(document)
    expect(toMarkdown(ofMarkdown(written))).toBe(written)
  })
})

it('says nothing of a mark that nobody closes but that it is left out', () => {
  const { losses } = resolveDocument(ofMarkdown('Words <mark> and more.'), { target, inputs })
  expect(losses.map(({ kind, excerpt }) => `${kind} ${excerpt}`)).toEqual(['dropped <mark>'])
})

it.each(['<abbr title="t">b</abbr>', '<mark>b</mark>', '<button>b</button>'])(
  'a sentence with %s stays one sentence, wherever HTML lets words stand',
  (element) => {
    const sentence = `a ${element} c`
    for (const [html, path] of [
      [sentence, []],
      [`<div>${sentence}</div>`, []],
      [`<ul><li>${sentence}</li></ul>`, [0, 0]],
      [`<blockquote>${sentence}</blockquote>`, [0]],
    ] as const) {
      const { document } = resolveDocument(ofField(html), { target, inputs })
      let children = document.tree.children as { type: string; children: never[] }[]
      for (const at of path) children = children[at]?.children ?? []
      expect(
        children.map(({ type }) => type),
        html,
      ).toEqual(['paragraph'])
    }
  },
)
