// A mail's tree to its sections: the borders at which a long mail may be cut.
import { toText } from '@kanaal/content'
import type { Nodes, Root, RootContent } from 'mdast'

export type Section = RootContent[]

/** What stands above the fold; undefined where the author drew none, or nothing follows it. */
export function beforeFold(tree: Root): Root | undefined {
  const fold = tree.children.findIndex(({ type }) => type === 'more')
  const follows = tree.children.slice(fold + 1).some((node) => !isNote(node))
  return fold >= 0 && follows ? { type: 'root', children: tree.children.slice(0, fold) } : undefined
}

/** A section starts at a heading of the highest rank there is, or at a rule; where there are none, at every block. */
export function sectionsOf(tree: Root): Section[] {
  const told = tree.children.filter((node) => !isNote(node))
  const rank = Math.min(...told.map((node) => (node.type === 'heading' ? node.depth : 7)))
  const opens = (node: RootContent): boolean =>
    node.type === 'thematicBreak' || (node.type === 'heading' && node.depth === rank)
  const sections: Section[] = []
  for (const node of told) {
    const last = sections.at(-1)
    if (last && !opens(node)) last.push(node)
    else sections.push([node])
  }
  return sections.length > 1 ? sections : told.map((node) => [node])
}

/** What leads into a section: its heading and its first words. */
export function leadOf(section: Section): { heading: string; nodes: Section } {
  const heading = section.find((node) => node.type === 'heading')
  const words = section.find(
    (node) => (node.type === 'paragraph' || node.type === 'teaser') && toText(node).trim() !== '',
  )
  return {
    heading: heading ? toText(heading) : '',
    nodes: [heading, words].filter((node) => node !== undefined),
  }
}

/** Disclaimers are never cut, wherever they stand; what is for some readers stays for them. */
export function disclaimersIn(node: Nodes): Extract<Nodes, { type: 'conditional' | 'disclaimer' }>[] {
  if (node.type === 'disclaimer') return [node]
  const found = 'children' in node ? node.children.flatMap(disclaimersIn) : []
  return node.type === 'conditional' && found.length > 0 ? [{ ...node, children: found }] : found
}

/** Notes belong to the words that point at them, not to the section they are written in. */
export const isNote = (node: RootContent): boolean => node.type === 'footnoteDefinition'
