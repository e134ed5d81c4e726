// Which blocks HTML allows inside which: what a parser closes by itself, a compiled theme must not meet.
import { type Block, type BlockName, blockSlots, flowBlocks, type SlotKind } from './block.ts'
import type { Layout } from './to-mjml.ts'

const phrasing: BlockName[] = [
  'strong',
  'emphasis',
  'delete',
  'inline-code',
  'link',
  'break',
  'fact',
  'time',
  'other-language',
  'inline-image',
  'natural-image',
  'footnote-reference',
  'logo',
  'name',
]

const allowed: Record<SlotKind, ReadonlySet<BlockName>> = {
  value: new Set(),
  measure: new Set(),
  phrasing: new Set(phrasing),
  flow: new Set([...(Object.keys(flowBlocks) as BlockName[]), ...phrasing]),
  items: new Set(['item', 'task']),
  parts: new Set(['table-head', 'table-body']),
  rows: new Set(['row']),
  cells: new Set(['header-cell', 'cell']),
  pictures: new Set(['gallery-image']),
}

export const allowedIn = (kind: SlotKind): BlockName[] => [...allowed[kind]]

export const nestsWell = (layout: Layout): boolean =>
  [layout.header, ...layout.blocks, layout.footer].every(
    (block) => block === undefined || holdsAllowed(block),
  )

function holdsAllowed(block: Block): boolean {
  const kinds: Record<string, SlotKind> = blockSlots[block.name]
  return Object.entries(block.slots).every(([slot, value]) => {
    // An address or number that is blank loses its whole attribute; an empty alternative text does not.
    if (typeof value === 'string') return slot === 'alt' || (value !== '' && value.trim() === value)
    const names = allowed[kinds[slot] ?? 'value']
    return value.every((piece) => typeof piece === 'string' || (names.has(piece.name) && holdsAllowed(piece)))
  })
}
