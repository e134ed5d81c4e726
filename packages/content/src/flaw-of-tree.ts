// What a plugin answered to what is no mdast in it, in words that end a sentence; undefined where it is one.
import type { Node } from 'unist'

export function flawOfTree(tree: unknown): string | undefined {
  if (!isNode(tree) || tree.type !== 'root' || !Array.isArray(tree.children)) return 'what is no tree'
  const waiting = [tree as AnyNode]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { type, children, value } = node
    if (type === 'text' && typeof value !== 'string') return 'a "text" without a value'
    if (children === undefined) continue
    if (!Array.isArray(children)) return `a "${type}" whose children are no list`
    for (const child of children) {
      if (!isNode(child)) return `a child of "${type}" that is ${String(child)}`
      waiting.push(child)
    }
  }
  return undefined
}

type AnyNode = Node & { children?: unknown; value?: unknown }

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
