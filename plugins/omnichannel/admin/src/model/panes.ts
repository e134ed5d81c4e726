// What stands side by side in the full view, and what a choice in the target list makes of it.

/** More than three previews beside each other are too narrow to read. */
export const MAX_PANES = 3

export interface Panes {
  /** Target ids, from left to right; never empty. */
  shown: string[]
  comparing: boolean
}

export const alone = (target: string): Panes => ({ shown: [target], comparing: false })

/** Alone: the target replaces what is shown. Comparing: it comes beside it or leaves; beyond three the oldest leaves. */
export function choose(panes: Panes, target: string): Panes {
  if (!panes.comparing) return { ...panes, shown: [target] }
  if (!panes.shown.includes(target)) {
    return { ...panes, shown: [...panes.shown, target].slice(-MAX_PANES) }
  }
  const left = panes.shown.filter((shown) => shown !== target)
  return left.length === 0 ? panes : { ...panes, shown: left }
}

/** Comparing starts with the next target beside the one that is shown; alone again, the last one shown stays. */
export function toggleCompare(panes: Panes, targets: readonly string[]): Panes {
  if (panes.comparing) return { comparing: false, shown: panes.shown.slice(-1) }
  const beside = targets.find((target) => !panes.shown.includes(target))
  return { comparing: true, shown: beside === undefined ? panes.shown : [...panes.shown, beside] }
}

/** Forgets targets that are no longer there. */
export function keepKnown(panes: Panes, targets: readonly string[]): Panes {
  const shown = panes.shown.filter((target) => targets.includes(target))
  const first = targets[0]
  if (shown.length === panes.shown.length) return panes
  return { ...panes, shown: shown.length === 0 && first !== undefined ? [first] : shown }
}
