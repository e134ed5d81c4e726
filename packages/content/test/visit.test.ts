// Our walk over a tree calls for the same nodes, in the same order, as unist-util-visit.
import type { Nodes } from 'mdast'
import { visit as visitWithUnist } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../src/parse-markdown.ts'
import { visit } from '../src/visit.ts'

const TEXT = `# A *title* with a [link](https://example.org)

- one
- two
  > quoted, with a note[^1]

| a | b |
| - | - |
| 1 | **2** |

:::callout
Mind the :fact[€ 5]{id="fee" value="5"}.
:::

[^1]: The note.
`

describe('visit', () => {
  const { tree } = parseMarkdown(TEXT, { path: 'a.md' })

  it('calls with the nodes, indexes and parents that unist-util-visit calls with', () => {
    const ours: unknown[][] = []
    const theirs: unknown[][] = []
    visit(tree, (...call) => ours.push(call))
    visitWithUnist(tree, (...call) => {
      theirs.push(call)
    })
    expect(ours.length).toBeGreaterThan(30)
    expect(ours).toEqual(theirs)
  })

  it('calls for nodes of one type alone', () => {
    const found: string[] = []
    visit(tree, 'fact', ({ id }) => found.push(id))
    expect(found).toEqual(['fee'])
  })

  it('goes on with the children that were put in the place of others', () => {
    const copy = structuredClone(tree)
    const texts: string[] = []
    visit(copy, (node: Nodes) => {
      if (node.type === 'heading') node.children = [{ type: 'text', value: 'another' }]
      if (node.type === 'text') texts.push(node.value)
    })
    expect(texts.slice(0, 2)).toEqual(['another', 'one'])
  })
})
