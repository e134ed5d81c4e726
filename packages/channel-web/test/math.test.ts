// Formulas and links by plugins of other people: shown on the page, and nothing but what they show.
import { parseMarkdown, resolveDocument } from '@kanaal/content'
import rehypeExternalLinks from 'rehype-external-links'
import rehypeKatex from 'rehype-katex'
import remarkMath from 'remark-math'
import type { PluggableList } from 'unified'
import { expect, test } from 'vitest'
import { createWebChannel } from '../src/channel.ts'
import { contextFor, inputs } from './context.ts'
import { attribute, elementsIn, find, textOf, violations } from './dom.ts'

const KATEX: PluggableList = [[rehypeKatex, { output: 'mathml' }]]

async function render(markdown: string, rehypePlugins: PluggableList) {
  const document = parseMarkdown(markdown, { path: 'a.md', locale: 'en', remarkPlugins: [remarkMath] })
  const target = { id: 'web', channel: 'web' }
  const resolved = resolveDocument(document, { target, inputs }).document
  const { context, losses, messages } = contextFor(resolved)
  const channel = createWebChannel({ rehypePlugins })
  const output = await channel.serialize(channel.transform(resolved, context), context)
  return { html: String(output.files[0]?.body), losses, messages }
}

/** What must hold for a page with formulas: all of the others, but for the formulas themselves. */
const violationsOf = (html: string) => violations(html).filter((one) => one !== '<math>')

test('remark-math and rehype-katex: formulas in words and between them are MathML', async () => {
  const { html, losses, messages } = await render(
    'The area is $a^2$.\n\n$$\n\\sum_{i=1}^{n} \\frac{\\sqrt{x_i}}{2} = \\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}\n$$\n',
    KATEX,
  )
  const [inline, block] = find(html, 'math')
  expect(html).toContain(
    'The area is <span class=""><math><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow></math></span>.',
  )
  expect(attribute(block as never, 'display')).toBe('block')
  const names = elementsIn(block as never).map(({ tagName }) => tagName)
  expect(names).toEqual(expect.arrayContaining(['munderover', 'mfrac', 'msqrt', 'mtable', 'mtr', 'mtd']))
  // Its source is no second formula to a reader.
  expect([textOf(inline as never), html.includes('pmatrix'), html.includes('annotation')]).toEqual([
    'a2',
    false,
    false,
  ])
  expect(find(html, 'mtable', 'columnalign', 'center center')).toHaveLength(1)
  expect(losses).toEqual([])
  expect(messages).toEqual([])
  expect(violationsOf(html)).toEqual([])
})

test('without a plugin that draws them, the source is code', async () => {
  const { html, losses } = await render('A $a^2$.\n\n$$\nb_1\n$$\n', [])
  expect(html).toContain('<p>A <code class="language-math">a^2</code>.</p>')
  expect(html).toContain('<pre><code class="language-math">b_1</code></pre>')
  expect(losses).toEqual([])
})

test('what a formula may not do: lead elsewhere, take an id or a style, push the page aside', async () => {
  const source =
    '\\href{javascript:alert(1)}{x} \\htmlId{evil}{y} \\htmlStyle{position:fixed}{z} \\hspace{9999em} \\hspace{2em} \\color{red} w'
  const { html } = await render(`$$\n${source}\n$$\n`, [
    [rehypeKatex, { output: 'mathml', trust: true, strict: false }],
  ])
  const formula = elementsIn(find(html, 'math')[0] as never)
  const names = new Set(formula.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
  expect([...names].filter((name) => /href|id$|style$|^on/.test(name) && name !== 'displaystyle')).toEqual([])
  expect(find(html, 'mspace').map((one) => attribute(one, 'width'))).toEqual([undefined, '2em'])
  expect(find(html, 'mstyle').flatMap((one) => attribute(one, 'mathcolor') ?? [])).toEqual(['red'])
  expect(html).not.toContain('javascript')
  expect(violationsOf(html)).toEqual([])
})

test('boxes and crossed out terms are drawn by the stylesheet, for MathML Core has no element for them', async () => {
  const { html, losses } = await render('$\\boxed{x=1}$ and $\\cancel{5x} + \\xcancel{y}$\n', KATEX)
  const rows = find(html, 'mrow').map((one) => attribute(one, 'class'))
  expect(rows.filter(Boolean)).toEqual(['enclosed top right bottom left', 'enclosed up', 'enclosed up down'])
  expect(html).toContain('.enclosed{')
  expect(losses).toEqual([])
  expect(violationsOf(html)).toEqual([])
  expect((await render('$x$', KATEX)).html).not.toContain('.enclosed')
})

test('KaTeX for browsers without MathML: its second drawing needs styles, so its words alone are kept', async () => {
  const { html } = await render('A $a^2$.\n', [rehypeKatex])
  expect(find(html, 'math')).toHaveLength(1)
  expect(violationsOf(html)).toEqual([])
})

test('a formula that is none is shown as it was written', async () => {
  const { html } = await render('A $\\frac{$.\n', KATEX)
  expect(html).toContain('\\frac{')
  expect(violationsOf(html)).toEqual([])
})

test('rehype-external-links: rel and target, and no other value of them', async () => {
  const links = '[out](https://other.example/a) and [here](./other.md)\n'
  const settings = { rel: ['nofollow', 'noopener', 'opener', 'prefetch'], target: '_blank' }
  const { html } = await render(links, [[rehypeExternalLinks, settings]])
  const [out] = find(html, 'a', 'href', 'https://other.example/a')
  expect(attribute(out as never, 'rel')).toBe('nofollow noopener')
  expect(attribute(out as never, 'target')).toBe('_blank')
  const named = await render(links, [[rehypeExternalLinks, { target: '_top' }]])
  expect(find(named.html, 'a', 'target', '_top')).toEqual([])
  expect(violations(html)).toEqual([])
})
