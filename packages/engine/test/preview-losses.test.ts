import { excerptOf, fromEntry, leavesOf, parseMarkdown, placeOf, resolveDocument } from '@kanaal/content'
import type { Document, Loss } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { emptyInputs, previewLosses } from '../src/index.ts'

const MARKDOWN = `# Sale

All bags are *cheaper* until [Sunday](https://example.org/).

:::only{audience="parents"}
Bring your children.
:::

![A bag](/bag.png)

| Bag | Price |
|---|---|
| Kompas | :fact[€ 49,95]{id="price" value="49.95" unit="EUR"} |

::figure[The shelf]{src="/shelf.png" alt="A shelf"}

<script>alert(1)</script>
`

const lossOf = (leaf: Nodes, document: Document): Loss => ({
  type: leaf.type,
  place: placeOf(leaf, document),
  excerpt: excerptOf(leaf),
  kind: 'dropped',
  to: 'nothing',
  by: 'policy',
})

const document = parseMarkdown(MARKDOWN, { path: 'sale.md' })
const leaves = leavesOf(document.tree) as Nodes[]
const ghosts = (html: string): string[] => {
  const found: string[] = []
  const text = (node: { nodeName: string; value?: string; childNodes?: never[] }): string =>
    node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(text).join('')
  const visit = (node: { nodeName: string; childNodes?: never[] }): void => {
    if (node.nodeName === 'del') found.push(text(node).trim())
    for (const child of node.childNodes ?? []) visit(child)
  }
  visit(parse(html) as never)
  return found
}

describe('previewLosses', () => {
  test('shows each lost leaf in its place, and no other', () => {
    for (const leaf of leaves) {
      const { body } = previewLosses(document, [lossOf(leaf, document)])
      expect(ghosts(body), `${leaf.type} at ${JSON.stringify(leaf.position?.start)}`).toHaveLength(1)
    }
    const { body } = previewLosses(
      document,
      leaves.map((leaf) => lossOf(leaf, document)),
    )
    expect(ghosts(body)).toEqual([
      'All bags are',
      'cheaper',
      'until',
      'Sunday',
      '.',
      'Bring your children.',
      'A bag',
      'Bag',
      'Price',
      'Kompas',
      '€ 49,95',
      'A shelfThe shelf',
      '<script>alert(1)</script>',
    ])
    expect(ghosts(previewLosses(document, []).body)).toEqual([])
  })

  test('shows raw HTML as it is read, and what nobody reads in its place', () => {
    const html = parseMarkdown('<div class="a">One <form>two</form> three</div>\n', { path: 'a.md' })
    const { losses } = resolveDocument(html, { target: { id: 'web', channel: 'web' }, inputs: emptyInputs })
    const { body } = previewLosses(html, losses)
    expect(ghosts(body)).toEqual(['<div class="a">', '<form>two</form>', '</div>'])
    expect(body.indexOf('One')).toBeLessThan(body.indexOf('&#x3C;form'))
    expect(body.indexOf('&#x3C;form')).toBeLessThan(body.indexOf('three'))
  })

  test('knows leaves of a field that is no text by their words, each as often as it was lost', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
    const blocks = fromEntry(
      { documentId: 'a', title: 'Sale', body: [paragraph('One'), paragraph('Two'), paragraph('One')] },
      {
        uid: 'api::a.a',
        attributes: { title: { type: 'string' }, body: { type: 'blocks' } },
        fields: { title: 'title', body: ['body'] },
      },
    )
    const [first] = leavesOf(blocks.tree) as Nodes[]
    if (!first) throw new Error('a leaf was expected')
    expect(ghosts(previewLosses(blocks, [lossOf(first, blocks)]).body)).toEqual(['One'])
  })

  test('leaves no words of any node out', () => {
    const every = parseMarkdown(
      ':::callout[Mind the step]\nInside.\n:::\n\n:fact[]{id="price" value="49.95"} :date[]{at="2027-08-21"}\n\n::include{id="other"}\n\n::embed[Words]{url="https://film.example/1" title="Film"}\n\n::cta[]{href="https://order.example/"}\n',
      { path: 'a.md' },
    )
    const { body } = previewLosses(every, [])
    for (const said of ['Mind the step', 'Inside.', '49.95', '2027-08-21', 'other', 'Film'])
      expect(body).toContain(said)
    const title = (leavesOf(every.tree) as Nodes[]).find((leaf) => excerptOf(leaf) === 'Mind the step')
    expect(ghosts(previewLosses(every, [lossOf(title as Nodes, every)]).body)).toEqual(['Mind the step'])
  })

  test('fetches nothing and runs nothing', () => {
    const { kind, body } = previewLosses(document, [])
    expect(kind).toBe('html')
    expect(body).not.toMatch(/<(script|img|a|iframe)\b|href=|src=/)
    expect(body.indexOf('Content-Security-Policy')).toBeLessThan(body.indexOf('<style'))
  })
})
