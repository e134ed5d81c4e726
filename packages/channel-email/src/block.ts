// The pieces a mail is made of: what the handlers turn nodes into, before a theme gives them a look.

/**
 * How a slot may be filled.
 *
 * `pieces`: text and other blocks, between tags. `value`: one text, between quotes (an address, an alternative text).
 * `measure`: a short word that changes the layout (a width, an alignment); each combination of measures is a
 * fragment of its own when a theme is compiled.
 */
export type SlotKind = 'pieces' | 'value' | 'measure'

/** Blocks that can stand on their own in the mail's column, and the slots their templates must show. */
export const flowBlocks = {
  'heading-1': { body: 'pieces' },
  'heading-2': { body: 'pieces' },
  'heading-3': { body: 'pieces' },
  'heading-4': { body: 'pieces' },
  'heading-5': { body: 'pieces' },
  'heading-6': { body: 'pieces' },
  paragraph: { body: 'pieces' },
  lead: { body: 'pieces' },
  caption: { body: 'pieces' },
  list: { body: 'pieces' },
  'ordered-list': { start: 'value', body: 'pieces' },
  quote: { body: 'pieces' },
  code: { body: 'pieces' },
  table: { body: 'pieces' },
  image: { src: 'value', alt: 'value', width: 'measure' },
  'linked-image': { href: 'value', src: 'value', alt: 'value', width: 'measure' },
  'gallery-row': { left: 'pieces', right: 'pieces' },
  'callout-info': { label: 'pieces', body: 'pieces' },
  'callout-warning': { label: 'pieces', body: 'pieces' },
  'callout-success': { label: 'pieces', body: 'pieces' },
  'callout-danger': { label: 'pieces', body: 'pieces' },
  button: { href: 'value', body: 'pieces' },
  'secondary-button': { href: 'value', body: 'pieces' },
  divider: {},
  disclaimer: { body: 'pieces' },
  footnotes: { body: 'pieces' },
} as const satisfies Record<string, Record<string, SlotKind>>

/** Blocks that stand inside others. */
export const inlineBlocks = {
  strong: { body: 'pieces' },
  emphasis: { body: 'pieces' },
  delete: { body: 'pieces' },
  'inline-code': { body: 'pieces' },
  link: { href: 'value', body: 'pieces' },
  break: {},
  fact: { body: 'pieces' },
  time: { body: 'pieces' },
  'inline-image': { src: 'value', alt: 'value', width: 'measure' },
  'natural-image': { src: 'value', alt: 'value' },
  'gallery-image': { src: 'value', alt: 'value', width: 'measure', caption: 'pieces' },
  'footnote-reference': { body: 'pieces' },
  item: { body: 'pieces' },
  'table-head': { body: 'pieces' },
  'table-body': { body: 'pieces' },
  row: { body: 'pieces' },
  'header-cell': { align: 'measure', body: 'pieces' },
  cell: { align: 'measure', body: 'pieces' },
  logo: { src: 'value', alt: 'value', width: 'measure' },
  name: { body: 'pieces' },
} as const satisfies Record<string, Record<string, SlotKind>>

/** The mail's own parts, around what the document says. */
export const frameBlocks = {
  header: { brand: 'pieces', view: 'pieces' },
  footer: { body: 'pieces' },
} as const satisfies Record<string, Record<string, SlotKind>>

export const blockSlots = { ...flowBlocks, ...inlineBlocks, ...frameBlocks }
export type FlowName = keyof typeof flowBlocks
export type InlineName = keyof typeof inlineBlocks
export type FrameName = keyof typeof frameBlocks
export type BlockName = keyof typeof blockSlots

type Slots<Declared> = {
  -readonly [Slot in keyof Declared]: Declared[Slot] extends 'pieces' ? Piece[] : string
}

/**
 * One block: its name, and what fills its slots. Nothing is escaped yet.
 *
 * `{ name: 'button', slots: { href: 'https://example.org/', body: ['Order now'] } }`
 */
export type Block = {
  [Name in BlockName]: { name: Name; slots: Slots<(typeof blockSlots)[Name]> }
}[BlockName]

/** A text as somebody typed it, or a block. */
export type Piece = string | Block

/** Makes a block; the compiler checks that every slot of its name is filled. */
export const block = <Name extends BlockName>(
  name: Name,
  slots: Slots<(typeof blockSlots)[Name]>,
): Extract<Block, { name: Name }> => ({ name, slots }) as Extract<Block, { name: Name }>

export const isFlowBlock = (piece: Piece): piece is Extract<Block, { name: FlowName }> =>
  typeof piece !== 'string' && Object.hasOwn(flowBlocks, piece.name)
