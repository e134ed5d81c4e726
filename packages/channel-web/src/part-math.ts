// A sanitised tree to the same, with nothing but MathML inside a formula: what is written is read again as the same tree.
import type { Element, ElementContent, Nodes } from 'hast'
import { encloseMath } from './enclose-math.ts'
import { MATH_ELEMENTS } from './math-schema.ts'

/**
 * A browser reads HTML inside MathML by rules of its own: much of it ends the formula, and what follows stands elsewhere
 * than here. Its text stays.
 */
export const partMath = (node: Nodes): void => {
  if (!('children' in node)) return
  if (node.type === 'element' && node.tagName === 'math') {
    node.children = node.children.flatMap(withoutHtml)
    return
  }
  for (const child of node.children) partMath(child)
}

const withoutHtml = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(withoutHtml)
  if (node.tagName === 'menclose') return [encloseMath({ ...node, children })]
  return MATH_ELEMENTS.has(node.tagName) ? [{ ...node, children } satisfies Element] : children
}
