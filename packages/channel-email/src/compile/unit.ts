// A mail's layout to the units a compiled theme joins, in the order in which mjml meets them.
import { type Block, type BlockName, blockSlots } from '../block.ts'
import type { BoundTheme } from '../theme/bind-theme.ts'
import type { Layout } from '../to-mjml.ts'

export type Level = 'section' | 'child'
export interface Unit {
  /** The block's name and its measures: what the shape of its HTML depends on. */
  id: string
  level: Level
  block: Block
}

/** Units of one column stand together: `[header] [paragraph, list] [gallery] [paragraph] [footer]`. */
export function groupsOf(layout: Layout, theme: BoundTheme): Unit[][] {
  const groups: Unit[][] = []
  let column: Unit[] | undefined
  for (const block of [layout.header, ...layout.blocks, layout.footer]) {
    if (!block) continue
    const unit = toUnit(block, levelOf(block, theme))
    if (unit.level === 'section') {
      groups.push([unit])
      column = undefined
    } else if (column) column.push(unit)
    else {
      column = [unit]
      groups.push(column)
    }
  }
  return groups
}

const levelOf = (block: Block, theme: BoundTheme): Level =>
  block.name === 'header' || block.name === 'footer' || theme.sections.has(block.name) ? 'section' : 'child'

function toUnit(block: Block, level: Level): Unit {
  const slots = block.slots as Record<string, unknown>
  const measures = measuresOf(block.name).map((slot) => `${slot}=${String(slots[slot])}`)
  return { id: measures.length > 0 ? `${block.name} ${measures.join(' ')}` : block.name, level, block }
}

const measures = new Map(
  Object.entries(blockSlots).map(([name, slots]) => [
    name,
    Object.entries(slots).flatMap(([slot, kind]) => (kind === 'measure' ? [slot] : [])),
  ]),
)

export const measuresOf = (name: BlockName): string[] => measures.get(name) ?? []
