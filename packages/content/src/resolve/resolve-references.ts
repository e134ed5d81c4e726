// References and definitions to links and images: no channel ever meets a reference.
import type { Definition, Nodes, Root } from 'mdast'
import { visit } from '../visit.ts'

/** Changes and returns `tree`. A reference that leads nowhere leaves its text. */
export function resolveReferences(tree: Root): Root {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    // CommonMark 0.31.2, section 4.7: the first definition of a label wins.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  replaceIn(tree)
  return tree

  function replaceIn(parent: Extract<Nodes, { children: unknown }>): void {
    const children = parent.children as Nodes[]
    for (const child of children) if ('children' in child) replaceIn(child)
    if (!children.some(isReference)) return
    parent.children = children.flatMap(replacementOf) as typeof parent.children
  }

  function replacementOf(node: Nodes): Nodes[] {
    if (node.type === 'definition') return []
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node]
    const definition = definitions.get(node.identifier)
    const rest = {
      ...(node.position && { position: node.position }),
      ...(node.data && { data: node.data }),
    }
    if (node.type === 'linkReference') {
      if (!definition) return node.children
      const { url, title } = definition
      return [{ type: 'link', url, ...(title && { title }), children: node.children, ...rest }]
    }
    if (!definition) return node.alt ? [{ type: 'text', value: node.alt, ...rest }] : []
    const { url, title } = definition
    return [{ type: 'image', url, ...(title && { title }), alt: node.alt ?? '', ...rest }]
  }
}

function isReference(node: Nodes): boolean {
  return node.type === 'definition' || node.type === 'linkReference' || node.type === 'imageReference'
}
