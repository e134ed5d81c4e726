// HTML to what in it could act: elements and attributes that run or load, and addresses with other protocols.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

const ELEMENTS = /^(script|iframe|object|embed|form|input|base|link|svg|math|video|audio)$/

export function livePartsOf(html: string): string[] {
  const found: string[] = []
  walk(parse(html), (element) => {
    if (ELEMENTS.test(element.tagName)) found.push(`<${element.tagName}>`)
    for (const { name, value } of element.attrs) {
      if (/^on/i.test(name)) found.push(name)
      if (/^(href|src|action|poster|background)$/.test(name) && !/^(https?|mailto|tel):/.test(value)) {
        found.push(`${name}=${value.slice(0, 60)}`)
      }
    }
  })
  return found
}

function walk(node: Tree.Node, visit: (element: Tree.Element) => void): void {
  if ('tagName' in node) visit(node)
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit)
}
