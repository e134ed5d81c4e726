// A tree's headings to their levels on a page that already has its h1.
import type { Heading } from 'mdast'

/**
 * The outline decides, not the number of `#`: a heading is one level below the nearest one before it that outranks it,
 * so `#, ###` gives h2, h3 and nothing is skipped (WCAG 2.2, 1.3.1).
 */
export const headingLevels = (headings: readonly Heading[]): Map<Heading, number> => {
  const levels = new Map<Heading, number>()
  const open: { depth: number; level: number }[] = []
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    const level = Math.min(6, (open.at(-1)?.level ?? 1) + 1)
    open.push({ depth: heading.depth, level })
    levels.set(heading, level)
  }
  return levels
}
