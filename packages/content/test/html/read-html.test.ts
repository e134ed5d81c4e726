import fc from 'fast-check'
import { defaultHandlers } from 'hast-util-to-mdast'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, resolveDocument, toPlainText, toText } from '../../src/index.ts'
import { inputs, web } from '../samples.ts'

/** What a reader reads of a text, and what of its source the losses cover. */
function readingOf(markdown: string) {
  const { document, losses } = resolveDocument(parseMarkdown(markdown), { target: web, inputs })
  const lost = losses.map(({ place }) => {
    const { start, end } = place.position ?? {}
    return { start: start?.offset ?? -1, end: end?.offset ?? -1 }
  })
  return {
    tree: document.tree,
    text: toPlainText(document.tree.children),
    assets: document.assets.map(({ src }) => src),
    lost: lost.map(({ start, end }) => markdown.slice(start, end)),
    spans: lost,
  }
}

describe('tags between words', () => {
  test.each([
    ['a <b>b</b>', 'strong', 'a b', []],
    ['a <i>b</i>', 'emphasis', 'a b', []],
    ['a <del>b</del>', 'delete', 'a ~b~', []],
    ['press <kbd>Ctrl</kbd>', 'inlineCode', 'press Ctrl', []],
    ['a <a href="https://b.nl">b</a>', 'link', 'a b (https://b.nl)', []],
    ['a <img src="b.png" alt="B">', 'image', 'a [Image: B]', []],
    ['a<br>b', 'break', 'a\nb', []],
    ['H<sub>2</sub>O and 10<sup>−6</sup>', 'text', 'H₂O and 10⁻⁶', []],
    ['the 1<sup>st</sup>', 'text', 'the 1st', ['<sup>', '</sup>']],
    ['<ruby>漢<rt>kan</rt></ruby>', 'text', '漢(kan)', ['<rt>', '</rt>', '<ruby>', '</ruby>']],
    ['on <time datetime="2026-09-01">1 September</time>', 'time', 'on 1 September', []],
    ['at <time datetime="14:30">2.30</time>', 'text', 'at 2.30', ['<time datetime="14:30">', '</time>']],
    ['a <b>b', 'text', 'a b', ['<b>']],
    ['a b</b>', 'text', 'a b', ['</b>']],
    ['a <b>b <i>c</b> d', 'strong', 'a b c d', ['<i>']],
    ['a <script>b</script> c', 'text', 'a c', ['<script>', 'b', '</script>']],
    ['[<a href="/x">a</a>](https://b.nl)', 'link', 'a: https://b.nl', ['<a href="/x">', '</a>']],
    ['a <!-- b --> c', 'text', 'a c', []],
  ])('%s', (markdown, type, text, lost) => {
    const reading = readingOf(markdown)
    const [paragraph] = reading.tree.children
    const types = paragraph?.type === 'paragraph' ? paragraph.children.map((node) => node.type) : []
    expect(types).toContain(type)
    expect(reading.text).toBe(text)
    expect(reading.lost).toEqual(lost)
  })

  test('of two lines in a cell do not become one word', () => {
    expect(toText(readingOf('| a |\n|-|\n| <ul><li>x</li><li>y</li></ul> |').tree)).toBe('a x y')
  })
})

describe('blocks', () => {
  test.each([
    ['<p align="center">Open on <b>Sunday</b></p>', ['paragraph'], 'Open on Sunday', []],
    ['<p>a<br>b <b>c<br>d</b></p>', ['paragraph'], 'a\nb c\nd', []],
    ['<p>H<sub>2</sub>O, 1<sup>st</sup></p>', ['paragraph'], 'H₂O, 1st', ['<sup>', '</sup>']],
    ['<p>on <time datetime="2026-09-01">1 September</time></p>', ['paragraph'], 'on 1 September', []],
    [
      '<p><ruby>漢<rp>（</rp><rt>kan</rt><rp>）</rp></ruby></p>',
      ['paragraph'],
      '漢（kan）',
      ['<ruby>', '<rp>', '</rp>', '<rt>', '</rt>', '<rp>', '</rp>', '</ruby>'],
    ],
    ['<ul><li><input type="checkbox" checked>a</li></ul>', ['list'], '- [x] a', []],
    [
      '<ul><li><label><input type="checkbox"><span>a</span></label></li></ul>',
      ['list'],
      '- [ ] a',
      ['<label>', '</label>'],
    ],
    ['<h2>A</h2><ul><li>b</li></ul>', ['heading', 'list'], 'A\n-\n\n- b', []],
    ['<div class="b">\na\n</div>', ['paragraph'], 'a', ['<div class="b">', '</div>']],
    ['<figure><img src="a.png" alt="A"><figcaption>B</figcaption></figure>', ['figure'], '[Image: A]\nB', []],
    ['<iframe src="//film.example/1" title="Film"></iframe>', ['embed'], 'Film: https://film.example/1', []],
    ['<iframe srcdoc="<p>a</p>"></iframe>\n\nb', ['paragraph'], 'b', ['<iframe srcdoc="<p>a</p>"></iframe>']],
    ['<form><button>Order</button></form>', [], '', ['<form><button>Order</button></form>']],
    ['<svg>\n<text>a</text>\n</svg>\n\nb', ['paragraph'], 'b', ['<svg>\n<text>a</text>\n</svg>']],
    [
      'a <video><source src="b.mp4">c</video> d',
      ['paragraph', 'embed', 'paragraph'],
      'a\n\nb.mp4\n\nd',
      ['c'],
    ],
    ['<video src="a.mp4">No film here</video>', ['embed'], 'a.mp4', ['No film here']],
    ['<td>a</td><td>b</td>', ['paragraph', 'paragraph'], 'a\n\nb', ['<td>', '</td>', '<td>', '</td>']],
    ['<p data-mdast="ignore">hidden</p>', ['paragraph'], 'hidden', []],
    [
      '> <div class="b">\n> a <script>b</script>\n> </div>',
      ['blockquote'],
      '> a',
      ['<div class="b">', '<script>b</script>', '</div>'],
    ],
  ])('%s', (markdown, types, text, lost) => {
    const reading = readingOf(markdown)
    expect(reading.tree.children.map(({ type }) => type)).toEqual(types)
    expect(reading.text).toBe(text)
    expect(reading.lost).toEqual(lost)
  })

  test('with Markdown between their tags keep it', () => {
    const reading = readingOf('<details><summary>More</summary>\n\nIt *is* so.\n\n</details>')
    expect(reading.text).toBe('More\n\nIt is so.')
    expect(reading.lost).toEqual(['<details>', '<summary>', '</summary>', '</details>'])
  })

  test('hold pictures that somebody must find', () => {
    expect(readingOf('<p><img src="a.png"></p>').assets).toEqual(['a.png'])
    expect(parseMarkdown('<p><img src="a.png"></p>').assets.map(({ src }) => src)).toEqual(['a.png'])
  })

  test('nested or left open without end are lost as a whole, in no time', () => {
    const deep = '<div>'.repeat(20_000)
    expect(readingOf(deep).lost).toEqual([deep])
    const open = `<div>${'<b>'.repeat(400)}${'<p>a'.repeat(20_000)}`
    expect(readingOf(open).lost).toEqual([open])
  })

  test.each([
    ['end tags in attributes', '<div title="</div>">'.repeat(5_000)],
    ['end tags in comments', '<div><!--</div>-->'.repeat(5_000)],
    ['end tags of others', '<div></b>'.repeat(5_000)],
    ['elements left open inside others', `<div>${'<span><div></span></div>'.repeat(5_000)}`],
    ['marks that nothing ends', `<div>${'<b id=1 title="</b>">'.repeat(400)}${'<p>a'.repeat(20_000)}`],
  ])('are not made shallow by %s', (_, html) => {
    expect(readingOf(html).lost).toEqual([html])
  })

  test('marks in a line of words are nested no deeper than blocks are', () => {
    const pairs = 5_000
    const reading = readingOf(`a ${'<b>'.repeat(pairs)}x${'</b>'.repeat(pairs)}`)
    expect(reading.text).toBe('a x')
    expect(reading.lost.length).toBeGreaterThan(pairs)
  })

  test('many tags in what is lost take no time', () => {
    const html = `<form>${'<input>'.repeat(50_000)}words</form>`
    const start = performance.now()
    expect(readingOf(html).lost).toEqual([html])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test.each(Object.keys(defaultHandlers).filter((name) => !VOID.has(name)))(
    '<%s> says its words or loses them by name',
    (name) => {
      const { text, lost } = readingOf(`<div><${name}>words</${name}></div>`)
      expect(`${text} ${lost.join(' ')}`).toContain('words')
    },
  )

  test('comments are those of a browser', () => {
    expect(readingOf('<!--> words -->').text).toContain('words')
    expect(readingOf('a <!-- no words --> b').text).not.toContain('no words')
  })
})

/** Elements that hold nothing: what stands behind them is not theirs. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.nat(999).map((n) => `word${n}`) },
  fc.constantFrom(
    ...[
      '<b>',
      '</b>',
      '<i class="x">',
      '</i>',
      '<sub>',
      '</sub>',
      '<a href="https://a.nl">',
      '<a name="b">',
      '</a>',
    ],
    ...[
      '<br>',
      '<p>',
      '</p>',
      '<div title="a > b">',
      '</div>',
      '<ul>',
      '<li>',
      '</li>',
      '</ul>',
      '<table>',
      '<tr>',
    ],
    ...[
      '<td>',
      '</td>',
      '</tr>',
      '</table>',
      '<caption>',
      '</caption>',
      '<dialog>',
      '</dialog>',
      '<svg>',
      '</svg>',
    ],
    ...[
      '<script>',
      '</script>',
      '<video src="a">',
      '</video>',
      '<!-- c -->',
      '<kbd>',
      '</kbd>',
      '\n',
      '\n\n',
      '\n> ',
    ],
    ...['<h2>', '</h2>', '<figure>', '<img src="q">', '<img>', '</figure>', '<a', '"', '**', '`'],
  ),
)

test('of any mixture, each word is read or lost, and no piece is lost twice', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const markdown = `${pieces.map((one, index) => one.replace(/^word.*/, `word${index}x`)).join(' ')}\n`
      const { text, lost, spans } = readingOf(markdown)
      const words = markdown.replace(/<!--.*?-->/gs, '').match(/word\d+x/g) ?? []
      const all = `${text} ${lost.join(' ')}`
      for (const word of words) expect(all, markdown).toContain(word)
      const sorted = spans.toSorted((a, b) => a.start - b.start)
      for (const [index, { start }] of sorted.entries())
        expect(start, markdown).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0)
    }),
    { numRuns: 400, examples: [[['</table>', '<script>', '\n\n', 'word0', '</tr>', 'word0']]] },
  )
})
