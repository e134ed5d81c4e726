// A seed to a mail that nobody would write: every block in any order, with words that look like markup.
import { type Block, type BlockName, blockSlots, flowBlocks, type Piece, type SlotKind } from '../block.ts'
import { allowedIn } from '../nesting.ts'
import type { BoundTheme } from '../theme/bind-theme.ts'
import type { Layout } from '../to-mjml.ts'

const WORDS = [
  'Winkel',
  ' a  b ',
  '\n',
  '  ',
  '<b onclick="x">',
  '&amp; & "quoted" \'s',
  'font-family: Lato',
  '$& $1',
  '[[body]]',
  '{{ name }}',
  '<!--[if mso]>',
  ']]>',
  '€ 49,95',
  '🎒',
]
const ADDRESSES = ['https://a.example/?x=1&y="2"', 'mailto:a@b.example', 'https://c.example/']
const VALUES: Record<string, string[]> = {
  href: ADDRESSES,
  src: ADDRESSES,
  start: ['1', '7'],
  lang: ['en', 'nl-BE'],
  token: ['{% if a.b or c %}', '{{else if a}}', '{{/if}}'],
  dir: ['ltr', 'rtl'],
}
const MEASURES: Record<string, string[]> = { width: ['536', '320', '24'], align: ['left', 'right', 'center'] }

export function randomLayout(seed: number, theme: Pick<BoundTheme, 'dir'>): Layout {
  const pick = createDice(seed)
  const names = Object.keys(flowBlocks) as BlockName[]
  const blocks = Array.from({ length: pick.below(14) }, () => randomBlock(pick.one(names), pick, 3))
  return {
    locale: pick.one(['nl', 'en-GB', 'ar']),
    dir: theme.dir,
    title: pick.one(['', 'Titel', 'A "b" & <c>']),
    preview: pick.one(['', 'Vooraf', 'A "b" & <c>\u00a0\u200c']),
    header: pick.below(4) > 0 ? randomBlock('header', pick, 2) : undefined,
    blocks,
    footer: pick.below(4) > 0 ? randomBlock('footer', pick, 2) : undefined,
  }
}

interface Dice {
  below(max: number): number
  one<Value>(values: readonly Value[]): Value
}

/** mulberry32: the same seed gives the same mail on every machine. */
function createDice(seed: number): Dice {
  let state = seed
  const below = (max: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % max
  }
  return { below, one: (values) => values[below(values.length)] as (typeof values)[number] }
}

function randomBlock(name: BlockName, pick: Dice, depth: number): Block {
  const declared: Record<string, SlotKind> = blockSlots[name]
  const slots = Object.entries(declared).map(([slot, kind]) => [slot, randomSlot(slot, kind, pick, depth)])
  return { name, slots: Object.fromEntries(slots) } as Block
}

function randomSlot(slot: string, kind: SlotKind, pick: Dice, depth: number): string | Piece[] {
  if (kind === 'measure') return pick.one(MEASURES[slot] ?? ['1'])
  if (kind === 'value') return pick.one(VALUES[slot] ?? ['', 'true', 'false', ...WORDS])
  const nested = allowedIn(kind)
  return Array.from({ length: pick.below(4) }, () =>
    depth > 0 && pick.below(2) === 0 ? randomBlock(pick.one(nested), pick, depth - 1) : pick.one(WORDS),
  )
}
