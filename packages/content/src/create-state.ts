// A table of handlers to a walk over the tree: what every channel's `transform` is made of.
import type { Context, LossReason, Resolved } from '@kanaal/types'
import type { Nodes, Parents } from 'mdast'
import { messageOf } from './define-rule.ts'
import { leavesOf } from './leaves-of.ts'
import { placeOf } from './place-of.ts'
import { nodeUnknown } from './rules/node-unknown.ts'
import { toText } from './to-text.ts'

/** Turns one node into what a channel's tree is made of; undefined where the node leaves nothing behind. */
export type Handler<Result, Type extends Nodes['type'] = Nodes['type']> = (
  node: Extract<Nodes, { type: Type }>,
  state: State<Result>,
  parent?: Parents,
) => Result | Result[] | undefined

/** One handler a node type. */
export type Handlers<Result> = { [Type in Nodes['type']]?: Handler<Result, Type> }

export interface State<Result> {
  document: Resolved
  context: Context
  /** The results of one node. */
  one(node: Nodes, parent?: Parents): Result[]
  /** The results of a parent's children, in order. */
  all(parent: Parents): Result[]
}

type Why = Pick<LossReason, 'by' | 'cause'>

const UNKNOWN = { by: 'capability', cause: 'node-unknown' } as const

export interface StateOptions<Result> {
  handlers: Handlers<Result>
  /** Makes a result of plain text; for nodes no handler knows. */
  text: (value: string, node: Nodes) => Result
  /** The results of a node that no handler knows, whose leaves have lost a form. Default: the context is told at once. */
  flatten?: (results: Result[], node: Nodes, why: Why) => Result[]
  document: Resolved
  context: Context
}

/** A node no handler knows keeps its children, else its text; the first of each type is reported, and the ledger has them all. */
export function createState<Result>(options: StateOptions<Result>): State<Result> {
  const { handlers, text, document, context, flatten = tellContext } = options
  const reported = new Set<string>()
  const state: State<Result> = {
    document,
    context,
    one(node, parent) {
      const result = turn(node, parent)
      if (result === undefined) return []
      return Array.isArray(result) ? result : [result]
    },
    all(parent) {
      const results: Result[] = []
      for (const child of parent.children) {
        const result = turn(child, parent)
        if (Array.isArray(result)) results.push(...result)
        else if (result !== undefined) results.push(result)
      }
      return results
    },
  }
  return state

  function turn(node: Nodes, parent: Parents | undefined): Result | Result[] | undefined {
    const handler = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined
    // The table's key is the node's type, which TypeScript cannot follow through a look-up.
    return handler ? (handler as Handler<Result>)(node, state, parent) : unknown(node)
  }

  function unknown(node: Nodes): Result[] {
    if (!reported.has(node.type))
      context.report(
        messageOf(nodeUnknown, {
          message: 'unknown',
          values: { type: node.type, target: context.target.id },
          place: placeOf(node, document),
        }),
      )
    reported.add(node.type)
    // Leaves that say more of what became of them come first: each is lost once.
    if ('children' in node && node.children.length > 0) return flatten(state.all(node), node, UNKNOWN)
    const value = toText(node)
    if (value !== '') return flatten([text(value, node)], node, UNKNOWN)
    context.lose(node, { kind: 'dropped', to: 'nothing', ...UNKNOWN })
    return []
  }

  function tellContext(results: Result[], node: Nodes, why: Why): Result[] {
    for (const leaf of leavesOf(node))
      context.lose(leaf, { kind: 'flattened', to: leaf === node ? 'text' : leaf.type, ...why })
    return results
  }
}
