// The pieces a mail is made of: what the handlers turn nodes into, before a theme gives them a look.

/**
 * How a slot may be filled.
 *
 * `value`: one text, between quotes (an address, an alternative text). `measure`: a short word that changes the
 * layout (a width, an alignment); each combination of measures is a fragment of its own when a theme is compiled.
 * The others hold text and blocks, between tags, and say which blocks HTML allows there.
 */
export type SlotKind =
  | 'value'
  | 'measure'
  | 'phrasing'
  | 'flow'
  | 'items'
  | 'parts'
  | 'rows'
  | 'cells'
  | 'pictures'

/** Blocks that can stand on their own in the mail's column, and the slots their templates must show. */
export const flowBlocks = {
  'heading-1': { body: 'phrasing' },
  'heading-2': { body: 'phrasing' },
  'heading-3': { body: 'phrasing' },
  'heading-4': { body: 'phrasing' },
  'heading-5': { body: 'phrasing' },
  'heading-6': { body: 'phrasing' },
  paragraph: { body: 'phrasing' },
  lead: { body: 'phrasing' },
  caption: { body: 'phrasing' },
  list: { body: 'items' },
  'ordered-list': { start: 'value', body: 'items' },
  quote: { body: 'flow' },
  code: { body: 'phrasing' },
  table: { body: 'parts' },
  image: { src: 'value', alt: 'value', width: 'measure' },
  'linked-image': { href: 'value', src: 'value', alt: 'value', width: 'measure' },
  'gallery-row': { left: 'pictures', right: 'pictures' },
  'callout-info': { label: 'phrasing', body: 'flow' },
  'callout-warning': { label: 'phrasing', body: 'flow' },
  'callout-success': { label: 'phrasing', body: 'flow' },
  'callout-danger': { label: 'phrasing', body: 'flow' },
  button: { href: 'value', body: 'phrasing' },
  'secondary-button': { href: 'value', body: 'phrasing' },
  event: { when: 'phrasing', body: 'flow' },
  divider: {},
  /** What a sending service reads: before and after what is for some readers alone. */
  condition: { token: 'value' },
  disclaimer: { body: 'flow' },
  footnotes: { body: 'items' },
} as const satisfies Record<string, Record<string, SlotKind>>

/** Blocks that stand inside others. */
export const inlineBlocks = {
  strong: { body: 'phrasing' },
  emphasis: { body: 'phrasing' },
  delete: { body: 'phrasing' },
  'inline-code': { body: 'phrasing' },
  link: { href: 'value', body: 'phrasing' },
  break: {},
  fact: { body: 'phrasing' },
  time: { body: 'phrasing' },
  'other-language': { lang: 'value', dir: 'value', body: 'phrasing' },
  'inline-image': { src: 'value', alt: 'value', width: 'measure' },
  'natural-image': { src: 'value', alt: 'value' },
  'gallery-image': { src: 'value', alt: 'value', width: 'measure', caption: 'phrasing' },
  'footnote-reference': { body: 'phrasing' },
  item: { body: 'flow' },
  task: { body: 'flow' },
  'table-head': { body: 'rows' },
  'table-body': { body: 'rows' },
  row: { body: 'cells' },
  'header-cell': { align: 'measure', body: 'phrasing' },
  cell: { align: 'measure', body: 'phrasing' },
  logo: { src: 'value', alt: 'value', width: 'measure' },
  name: { body: 'phrasing' },
} as const satisfies Record<string, Record<string, SlotKind>>

/** The mail's own parts, around what the document says. */
export const frameBlocks = {
  header: { brand: 'phrasing', view: 'phrasing' },
  footer: { body: 'flow' },
} as const satisfies Record<string, Record<string, SlotKind>>

export const blockSlots = { ...flowBlocks, ...inlineBlocks, ...frameBlocks }
export type FlowName = keyof typeof flowBlocks
export type InlineName = keyof typeof inlineBlocks
export type FrameName = keyof typeof frameBlocks
export type BlockName = keyof typeof blockSlots

type Slots<Declared> = {
  -readonly [Slot in keyof Declared]: Declared[Slot] extends 'value' | 'measure' ? string : Piece[]
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
