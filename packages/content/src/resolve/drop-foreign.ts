// A tree with other systems' syntax to a tree without, and a loss for each piece.
import type { Document, Foreign, ForeignSyntax, KanaalData, Loss } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { readWikiLink, wikiAddressOf } from '../foreign/wiki-link.ts'
import { lossesOf } from './losses-of.ts'

/** The node types of remark-mdx, for those who use it: elements leave their children. */
const MDX: Record<string, ForeignSyntax> = {
  mdxjsEsm: 'mdx-esm',
  mdxFlowExpression: 'mdx-expression',
  mdxTextExpression: 'mdx-expression',
  mdxJsxFlowElement: 'mdx-jsx',
  mdxJsxTextElement: 'mdx-jsx',
}

/** Changes and returns `tree`: channels never meet what only another system can run. `links` are addresses that were found. */
export function dropForeign(
  tree: Root,
  document: Pick<Document, 'id' | 'locale' | 'map'>,
  losses: Loss[],
  links: Readonly<Record<string, string>> = {},
): Root {
  dropIn(tree, false)
  return tree

  function dropIn(parent: Extract<Nodes, { children: unknown }>, isLinked: boolean): void {
    const isInLink = isLinked || parent.type === 'link' || parent.type === 'callToAction'
    const children = (parent.children as Nodes[]).flatMap((node) => {
      if ('children' in node) dropIn(node, isInLink)
      if (node.type === 'foreign' && node.syntax === 'wiki-link') return [wordsOf(node, isInLink)]
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

  /** A link, where its page is known; else its words, which lead nowhere: that much of it is lost. */
  function wordsOf(node: Foreign, isInLink: boolean): Nodes {
    const { position, data, value } = node
    const kept = { ...(position && { position }), ...(data && { data }) }
    const text = { type: 'text' as const, value: readWikiLink(value).words, ...kept }
    const address = (data as KanaalData | undefined)?.address ?? wikiAddressOf(value)
    const url = !isInLink && Object.hasOwn(links, address) ? links[address] : undefined
    if (url !== undefined) return { type: 'link', url, title: null, children: [text], ...kept }
    losses.push(...lossesOf(node, document, TO_WORDS))
    return text
  }
}

const TO_WORDS = { kind: 'flattened', to: 'text', by: 'policy', cause: 'wiki-link' } as const

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
