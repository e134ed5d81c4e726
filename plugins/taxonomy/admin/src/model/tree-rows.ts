// Loaded pages and unfolded concepts -> the rows of the tree as they stand below each other.
import type { TreeNode } from '../../../shared/contracts'

export interface LoadedBranch {
  nodes: TreeNode[]
  total: number
}

/** By the key of the parent; `''` is the top of the scheme. */
export type Branches = Readonly<Record<string, LoadedBranch>>

export type TreeRow =
  | {
      kind: 'concept'
      /** One concept below two parents is two rows. */
      id: string
      node: TreeNode
      parent: string
      level: number
      position: number
      siblings: number
      isOpen: boolean
    }
  | { kind: 'more'; id: string; parent: string; level: number; loaded: number }

export type ConceptTreeRow = Extract<TreeRow, { kind: 'concept' }>

export function toTreeRows(branches: Branches, open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = []
  const walk = (parent: string, level: number, way: readonly string[]): void => {
    const branch = branches[parent]
    if (!branch) return
    branch.nodes.forEach((node, index) => {
      const id = [...way, node.key].join('/')
      // A hierarchy has no circles; a page that is half old and half new may seem to.
      const isOpen = open.has(id) && node.children > 0 && !way.includes(node.key)
      rows.push({
        kind: 'concept',
        id,
        node,
        parent,
        level,
        position: index + 1,
        siblings: branch.total,
        isOpen,
      })
      if (isOpen) walk(node.key, level + 1, [...way, node.key])
    })
    if (branch.nodes.length < branch.total) {
      rows.push({
        kind: 'more',
        id: `${way.join('/')}/…`,
        parent,
        level,
        loaded: branch.nodes.length,
      })
    }
  }
  walk('', 1, [])
  return rows
}

/** Rows of one height: those that a window of pixels shows, and some around it. */
export function visibleRange(
  count: number,
  { top, height, row }: { top: number; height: number; row: number },
): { from: number; to: number } {
  const around = 10
  const from = Math.max(0, Math.floor(top / row) - around)
  return { from, to: Math.min(count, Math.ceil((top + height) / row) + around) }
}

/** Where the focus goes by a key of the keyboard; undefined where the key means nothing here. */
export function moveInTree(rows: readonly TreeRow[], at: number, key: string): number | undefined {
  const current = rows[at]
  switch (key) {
    case 'ArrowDown':
      return Math.min(rows.length - 1, at + 1)
    case 'ArrowUp':
      return Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return rows.length - 1
    case 'ArrowLeft': {
      for (let above = at - 1; above >= 0; above--) {
        if ((rows[above]?.level ?? 0) < (current?.level ?? 0)) return above
      }
      return at
    }
    default:
      return undefined
  }
}

/** The row that somebody types the beginning of: from where they are with each further letter, after it with the first. */
export function findTyped(names: readonly string[], at: number, typed: string): number | undefined {
  const wanted = typed.toLowerCase()
  // The same letter again and again walks through what begins with it.
  const isSame = [...wanted].every((letter) => letter === wanted[0])
  const [text, from] = isSame ? [wanted.slice(0, 1), at + 1] : [wanted, at]
  const order = names.map((_, step) => (from + step) % names.length)
  return order.find((one) => names[one]?.toLowerCase().startsWith(text))
}
