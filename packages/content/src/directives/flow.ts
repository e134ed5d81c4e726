// A directive's label and children to block content.
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { DirectiveContent } from './define-directive.ts'

type Flow = BlockContent | DefinitionContent

/** The children of a container; a label goes before them as a paragraph of its own. */
export function toFlow({ label, children }: DirectiveContent): Flow[] {
  // Inside a container directive mdast's content model allows flow content only.
  const flow = children as Flow[]
  return label.length > 0 ? [{ type: 'paragraph', children: label }, ...flow] : flow
}

/** The label; without one, what the first paragraph of the container says. */
export function toPhrasing({ label, children }: DirectiveContent): PhrasingContent[] {
  if (label.length > 0) return label
  const [first] = children
  return first?.type === 'paragraph' ? first.children : []
}
