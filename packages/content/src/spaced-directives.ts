// Directives with spaces before their brackets and braces to the directives that they are: `::cta [Book]{href="/"}`.
import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import { directives } from './directives/index.ts'
import { visit } from './visit.ts'

/** A line on which nothing but a directive stands; `spaces` are where they were, in order, by offset in the text. */
interface Line {
  start: number
  end: number
  closed: string
  spaces: { at: number; length: number }[]
}

/** Marks of lists and quotes, colons, a name, `[label]`, `{attributes}`, and up to four spaces between them. */
const LINE =
  /^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)(:{2,32})([ \t]{0,4})([a-z][a-z-]{1,30})(?:([ \t]{0,4})(\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])*\]))?(?:([ \t]{0,4})(\{(?:[^{}"'\n]|"[^"\n]*"|'[^'\n]*')*\}))?[ \t]*$/gm

/** `parse` gets a text of the same length; what it finds stands where it was written. */
export function parseSpaced(text: string, parse: (text: string) => Root): Root {
  const lines = text.includes('::') ? spacedLines(text) : []
  if (lines.length === 0) return parse(text)
  const tree = parse(withClosed(text, lines))
  const starts = new Set<number | undefined>()
  visit(tree, ({ type, position }) => {
    if (/Directive$/.test(type)) starts.add(position?.start.offset)
  })
  // In code such a line is what was typed.
  const read = lines.filter(({ start }) => starts.has(start))
  if (read.length === lines.length) return placedAgain(tree, lines)
  return placedAgain(parse(withClosed(text, read)), read)
}

function spacedLines(text: string): Line[] {
  return [...text.matchAll(LINE)].flatMap((match): Line[] => {
    const [
      whole,
      before = '',
      colons = '',
      first = '',
      name = '',
      second = '',
      label = '',
      third = '',
      braces,
    ] = match
    const isOpening = braces !== undefined || (label === '' && colons.length > 2)
    if (first + second + third === '') return []
    if (!isOpening || !directives.has(name)) return []
    const start = match.index + before.length
    const parts = [colons, name, label, braces ?? '']
    const gaps = [first, second, third]
    let at = start
    const spaces = gaps.flatMap((gap, index) => {
      at += parts[index]?.length ?? 0
      return gap === '' ? [] : [{ at, length: gap.length }]
    })
    const end = match.index + whole.length
    return [{ start, end, closed: parts.join('').padEnd(end - start), spaces }]
  })
}

function withClosed(text: string, lines: readonly Line[]): string {
  let done = 0
  const parts = lines.map(({ start, end, closed }) => {
    const part = text.slice(done, start) + closed
    done = end
    return part
  })
  return parts.join('') + text.slice(done)
}

/** Changes and returns `tree`. */
function placedAgain(tree: Root, lines: readonly Line[]): Root {
  visit(tree, ({ position }: Nodes) => {
    if (!position) return
    place(position.start, true)
    place(position.end, false)
  })
  return tree

  function place(point: Point, isStart: boolean): void {
    const line = lineAt(point.offset ?? 0)
    if (!line) return
    const at = point.offset ?? 0
    const missing = line.spaces
      .filter((space) => (isStart ? space.at <= at : space.at < at))
      .reduce((sum, { length }) => sum + length, 0)
    const moved = Math.min(missing, line.end - at)
    point.offset = at + moved
    point.column += moved
  }

  /** By halves: a page may have one on each line. */
  function lineAt(offset: number): Line | undefined {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lines[middle]?.end ?? 0) < offset) low = middle + 1
      else high = middle
    }
    const line = lines[low]
    return line && line.start <= offset ? line : undefined
  }
}
