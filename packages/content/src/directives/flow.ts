// A directive's label and children to block content.
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import type { DirectiveContent } from './define-directive.ts'

type Flow = BlockContent | DefinitionContent

/** The children of a container; a label goes before them as a paragraph of its own. */
export function toFlow({ label, children }: DirectiveContent): Flow[] {
  // Inside a container directive mdast's content model allows flow content only.
  const flow = children as Flow[]
  return label.length > 0 ? [{ type: 'paragraph', children: label }, ...flow] : flow
}

/** The label, or without one what the first paragraph of the container says; `rest` is what then remains. */
export function toCaption({ label, children }: DirectiveContent): {
  caption: PhrasingContent[]
  rest: RootContent[]
} {
  if (label.length > 0) return { caption: label, rest: children }
  const [first, ...others] = children
  return first?.type === 'paragraph'
    ? { caption: first.children, rest: others }
    : { caption: [], rest: children }
}
