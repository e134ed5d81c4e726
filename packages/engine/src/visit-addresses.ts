// A tree to calls for each address in it, with a way to put another address in its place.
import { wikiAddressOf } from '@kanaal/content'
import type { Nodes, Root } from 'mdast'

type Visit = (address: string, node: Nodes, put: (address: string) => void) => void

export interface AddressVisitor {
  include?(id: string, node: Nodes): void
  asset: Visit
  link: Visit
}

/** An `imageReference` makes its definition an asset; every other definition is a link. */
export function visitAddresses(tree: Root, visitor: AddressVisitor): void {
  const images = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'imageReference') images.add(node.identifier)
  })
  visit(tree, (node) => {
    switch (node.type) {
      case 'include':
        visitor.include?.(node.id, node)
        break
      case 'image':
        visitor.asset(node.url, node, (url) => Object.assign(node, { url }))
        break
      case 'figure':
        visitor.asset(node.src, node, (src) => Object.assign(node, { src }))
        break
      case 'embed':
        if (node.poster) visitor.asset(node.poster, node, (poster) => Object.assign(node, { poster }))
        break
      case 'definition':
        visitor[images.has(node.identifier) ? 'asset' : 'link'](node.url, node, (url) =>
          Object.assign(node, { url }),
        )
        break
      case 'foreign':
        if (node.syntax === 'wiki-link')
          visitor.link(wikiAddressOf(node.value), node, (address) =>
            Object.assign(node, { data: { ...node.data, address } }),
          )
        break
      case 'link':
        visitor.link(node.url, node, (url) => Object.assign(node, { url }))
        break
      case 'callToAction':
        visitor.link(node.href, node, (href) => Object.assign(node, { href }))
    }
  })
}

function visit(node: Nodes, enter: (node: Nodes) => void): void {
  enter(node)
  if ('children' in node) for (const child of node.children) visit(child, enter)
}
