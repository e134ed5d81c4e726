// A tree with other systems' syntax to a tree without, and a loss for each piece.
import type { Document, ForeignSyntax, Loss } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { lossesOf } from './losses-of.ts'

/** The node types of remark-mdx, for those who use it: elements leave their children. */
const MDX: Record<string, ForeignSyntax> = {
  mdxjsEsm: 'mdx-esm',
  mdxFlowExpression: 'mdx-expression',
  mdxTextExpression: 'mdx-expression',
  mdxJsxFlowElement: 'mdx-jsx',
  mdxJsxTextElement: 'mdx-jsx',
}

/** Changes and returns `tree`: channels never meet what only another system can run. */
export function dropForeign(
  tree: Root,
  document: Pick<Document, 'id' | 'locale' | 'map'>,
  losses: Loss[],
): Root {
  dropIn(tree)
  return tree

  function dropIn(parent: Extract<Nodes, { children: unknown }>): void {
    const children = (parent.children as Nodes[]).flatMap((node) => {
      if ('children' in node) dropIn(node)
      const syntax = node.type === 'foreign' ? node.syntax : MDX[node.type]
      if (syntax === undefined) return isEmptied(node) ? [] : [node]
      const kept = 'children' in node ? (node.children as Nodes[]) : []
      const { type, position, data } = node
      const piece = { type, ...(position && { position }), ...(data && { data }), value: sourceOf(node) }
      losses.push(
        ...lossesOf(piece, document, { kind: 'dropped', to: 'nothing', by: 'policy', cause: syntax }),
      )
      return kept
    })
    if (children.length < parent.children.length || children.some((node, at) => node !== parent.children[at]))
      parent.children = children as typeof parent.children
  }
}

/** A paragraph that held nothing but syntax. */
function isEmptied(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  )
}

function sourceOf(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  return 'name' in node && typeof node.name === 'string' ? `<${node.name}>` : ''
}
