import { leavesOf, parseMarkdown, placeOf } from '@kanaal/content'
import type { Document, Loss } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { previewLosses } from '../src/index.ts'

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

  test('fetches nothing and runs nothing', () => {
    const { kind, body } = previewLosses(document, [])
    expect(kind).toBe('html')
    expect(body).not.toMatch(/<(script|img|a|iframe)\b|href=|src=/)
    expect(body.indexOf('Content-Security-Policy')).toBeLessThan(body.indexOf('<style'))
  })
})
