// A table that is too wide to items of a list, one a row: none is torn apart, and what goes on says again whose it is.
import type { ListItem, Paragraph, PhrasingContent, Table, TableRow } from 'mdast'
import { cutParagraph } from './split/cut-paragraph.ts'
import { INDENT_LETTERS, measure, type Room } from './split/measure.ts'

/** Each row is named by its first cell; the others say which column they are. */
export function toRecords({ children: [head, ...rows] }: Table, room: Room): ListItem[] {
  const lone = rows.length === 0 && head ? [head] : rows
  return lone.flatMap((row) => itemsOf(row, rows.length === 0 ? undefined : head, room))
}

function itemsOf({ children: [first, ...others] }: TableRow, head: TableRow | undefined, room: Room) {
  const name: Paragraph[] =
    first && first.children.length > 0
      ? [{ type: 'paragraph', children: [{ type: 'strong', children: first.children }] }]
      : []
  const details = others.flatMap((cell, index): Paragraph[] => {
    const label = head?.children[index + 1]?.children ?? []
    const separator: PhrasingContent[] = label.length > 0 ? [{ type: 'text', value: ': ' }] : []
    const children = [...label, ...separator, ...cell.children]
    return children.length > 0 ? [{ type: 'paragraph', children }] : []
  })
  const item = (children: Paragraph[]): ListItem => ({ type: 'listItem', spread: false, children })
  const whole = item([...name, ...details])
  if (whole.children.length === 0) return []
  if (fits(whole, room)) return [asRecord(whole)]
  const inner = roomBelow(name, room)
  // A name that fills a screen by itself is text like any other, cut where text is cut.
  if (!inner) return [whole]
  const parts = details.flatMap((detail) =>
    fits(item([...name, detail]), room) ? [detail] : cutParagraph(detail, inner),
  )
  const fewest = groupsOf(parts, (group) => fits(item([...name, ...group]), room))
  const even = Math.ceil(parts.length / fewest.length)
  const balanced = groupsOf(parts, (group) => group.length <= even && fits(item([...name, ...group]), room))
  const groups = balanced.length === fewest.length ? balanced : fewest
  return groups.map((group) => asRecord(item([...name, ...group])))
}

/** Never spread over two screens. */
const asRecord = (item: ListItem): ListItem => ({ ...item, data: { ...item.data, record: true } })

function fits(item: ListItem, room: Room): boolean {
  const { words, lines } = measure(item, room)
  return words <= room.words && lines <= room.lines
}

/** What a screen still holds below the name, or nothing where the name leaves no line. */
function roomBelow(name: readonly Paragraph[], room: Room): Room | undefined {
  const inside = { ...room, lettersPerLine: Math.max(1, room.lettersPerLine - INDENT_LETTERS) }
  const taken = name.map((one) => measure(one, inside))
  const lines = taken.reduce((rest, size) => rest - size.lines, room.lines)
  const words = taken.reduce((rest, size) => rest - size.words, room.words)
  return lines > 0 && words > 0 ? { ...inside, lines, words } : undefined
}

function groupsOf(parts: readonly Paragraph[], holds: (group: Paragraph[]) => boolean): Paragraph[][] {
  const groups: Paragraph[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && holds([...last, part])) last.push(part)
    else groups.push([part])
  }
  return groups
}
