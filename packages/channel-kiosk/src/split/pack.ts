// Blocks to screenfuls: whole where they fit, in parts where they do not, and nothing left behind.
import { countWords } from '@kanaal/content'
import type { Nodes, Parents, RootContent } from 'mdast'
import { cutParagraph } from './cut-paragraph.ts'
import { INDENT_LETTERS, measure, type Room, type Size } from './measure.ts'

/** A block on a screen, and the containers it was taken out of. */
interface Piece {
  containers: Parents[]
  /** Those of the containers of which nothing stood anywhere before. */
  opens: Set<Parents>
  node: RootContent
}

const EMPTY: Size = { words: 0, lines: 0 }

/** Packs blocks into as few screens as their order allows. */
export function packBlocks(blocks: readonly RootContent[], room: Room): RootContent[][] {
  const screens: RootContent[][] = []
  const opened = new Set<Parents>()
  let pieces: Piece[] = []
  let used = EMPTY

  const add = (node: RootContent, containers: Parents[], size: Size) => {
    const opens = new Set(containers.filter((container) => !opened.has(container)))
    for (const container of opens) opened.add(container)
    pieces.push({ node, containers, opens })
    used = sum(used, size)
  }
  const flush = () => {
    // A heading stays with what it announces.
    const carried = pieces.length > 1 && pieces.at(-1)?.node.type === 'heading' ? pieces.splice(-1) : []
    if (pieces.length > 0) screens.push(assemble(pieces, 0))
    pieces = carried
    used = carried.reduce((size, { node }) => sum(size, measure(node, room)), EMPTY)
  }
  const addOnNext = (node: RootContent, containers: Parents[], size: Size, inner: Room) => {
    if (!fits(sum(size, used), inner)) flush()
    // A carried heading may leave too little room; then it stands alone rather than that something is cut.
    if (!fits(sum(size, used), inner)) flush()
    add(node, containers, size)
  }

  /** A list that would leave its heading alone on a screen is rather cut between its items. */
  const partsFromHeading = (node: RootContent, size: Size, inner: Room): boolean => {
    const last = pieces.at(-1)?.node
    return last?.type === 'heading' && isSplittable(node) && !fits(sum(measure(last, room), size), inner)
  }

  const place = (node: RootContent, containers: Parents[]): void => {
    const inner = roomInside(room, containers)
    const size = measure(node, inner)
    if (fits(size, inner) && !partsFromHeading(node, size, inner)) addOnNext(node, containers, size, inner)
    else if (node.type === 'paragraph') {
      for (const part of cutParagraph(node, inner)) addOnNext(part, containers, measure(part, inner), inner)
    } else if (isSplittable(node)) {
      for (const child of node.children) place(child as RootContent, [...containers, node])
    } else addOnNext(node, containers, size, inner)
  }

  for (const block of blocks) place(block, [])
  flush()
  flush()
  return screens
}

const sum = (a: Size, b: Size): Size => ({ words: a.words + b.words, lines: a.lines + b.lines })
const fits = (size: Size, room: Room) => size.words <= room.words && size.lines <= room.lines

const isSplittable = (node: Nodes): node is Parents =>
  ['list', 'listItem', 'blockquote', 'callout', 'teaser', 'disclaimer'].includes(node.type) &&
  node.data?.record !== true

/** Lines inside containers are shorter, and the label of a callout is said again on each screen. */
function roomInside(room: Room, containers: readonly Parents[]): Room {
  const inside = { ...room }
  for (const container of containers) {
    if (container.type === 'list') continue
    const title = container.type === 'callout' ? container.title : undefined
    inside.lettersPerLine = Math.max(1, inside.lettersPerLine - INDENT_LETTERS)
    inside.lines = Math.max(1, inside.lines - (title ? 1 : 0))
    inside.words = Math.max(1, inside.words - (title ? countWords(title, room.locale) : 0))
  }
  return inside
}

/** Puts pieces back into their containers; neighbours from the same container share it again. */
function assemble(pieces: readonly Piece[], depth: number): RootContent[] {
  const nodes: RootContent[] = []
  let at = 0
  for (const first of pieces.filter((_, index) => index === 0 || !sharesContainer(pieces, index, depth))) {
    const container = first.containers[depth]
    const start = at
    do at += 1
    while (at < pieces.length && sharesContainer(pieces, at, depth))
    nodes.push(container ? refill(container, pieces.slice(start, at), depth) : first.node)
  }
  return nodes
}

const sharesContainer = (pieces: readonly Piece[], index: number, depth: number): boolean => {
  const container = pieces[index]?.containers[depth]
  return container !== undefined && container === pieces[index - 1]?.containers[depth]
}

/** A container with the children that stand on this screen; lists go on counting, items that go on lose their bullet. */
function refill(container: Parents, pieces: readonly Piece[], depth: number): RootContent {
  const copy = { ...container, children: assemble(pieces, depth + 1) } as RootContent
  const first = pieces[0]
  if (copy.type === 'list' && copy.ordered) {
    const child = first?.containers[depth + 1] ?? first?.node
    const index = (container.children as Nodes[]).indexOf(child ?? container)
    copy.start = (copy.start ?? 1) + Math.max(0, index)
  }
  if (copy.type === 'listItem' && !first?.opens.has(container)) copy.data = { ...copy.data, continued: true }
  return copy
}
