// Markdown to the four sizes that make a parser slow: nesting, emphasis delimiters in a block, underlined headings, table columns.

interface Measure {
  value: number
  /** Where the largest value was found. */
  line: number
}
export interface BlockMeasures {
  nesting: Measure
  delimiters: Measure
  underlines: Measure
  columns: Measure
}
/** A list item whose content starts after `indent` columns, a quote, or a directive of so many colons. */
interface Container {
  kind: 'quote' | 'item' | 'directive'
  size: number
}

const LIST_MARKER = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/
const DIRECTIVE = /^(:{3,})(?:[A-Za-z][\w-]*(?:\[.*\])?(?:\{.*\})?)?\s*$/
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*\r?$/
/** Where a block is nothing else, no parser looks for marks in it. */
const DEFINITION = /^ {0,3}\[[^[\]\\\s][^[\]\\]*\]:[ \t]+[^\s<]\S*(?:[ \t]+"[^"\\]*")?[ \t]*\r?$/
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/

/**
 * One pass over the lines, without a parser; where it cannot be sure it counts too much rather than too little.
 * Stops where the nesting passes `maxNesting`: every line walks through all that is open.
 */
export function measureBlocks(text: string, maxNesting: number): BlockMeasures {
  const measures: BlockMeasures = {
    nesting: { value: 0, line: 1 },
    delimiters: { value: 0, line: 1 },
    underlines: { value: 0, line: 1 },
    columns: { value: 0, line: 1 },
  }
  let open: Container[] = []
  let fence: { mark: string; depth: number } | undefined
  let marks = NO_MARKS
  let isDefinitions = false
  let number = 0
  let isBlank = true
  let isTable = false
  let before = ''
  for (const line of linesOf(text)) {
    number += 1
    const entered = enter(line.replaceAll('\t', '    '), open, fence !== undefined)
    open = entered.open
    const { rest, matched } = entered
    if (fence && matched < fence.depth) fence = undefined
    const depth = depthOf(open)
    raise(measures.nesting, depth, number)
    if (depth > maxNesting) return measures
    const mark = FENCE.exec(rest.trimStart())?.[0]
    if (fence) {
      if (mark?.startsWith(fence.mark) && rest.trim() === mark) fence = undefined
      continue
    }
    if (mark) {
      fence = { mark, depth: open.length }
      marks = NO_MARKS
      continue
    }
    if (UNDERLINE.test(rest) && !isBlank) raise(measures.underlines, measures.underlines.value + 1, number)
    isDefinitions = (isBlank || isDefinitions) && DEFINITION.test(rest)
    isBlank = rest.trim() === ''
    if (isBlank) {
      marks = NO_MARKS
      isTable = false
    } else if (!isDefinitions) {
      isTable ||= isDelimiterRow(rest) && columnsOf(rest) === columnsOf(before)
      // An item begins a paragraph of its own, and each row of a table is read alone.
      if (entered.isItem || isTable) marks = NO_MARKS
      const { open: more, closed } = countMarks(rest)
      marks = { open: marks.open + more, closed: marks.closed + closed }
    }
    raise(measures.delimiters, marks.open + Math.floor(marks.closed / CLOSED_PER_MARK), number)
    before = rest
    if (isDelimiterRow(rest)) raise(measures.columns, columnsOf(rest), number)
  }
  return measures
}

/**
 * A directive counts twice: micromark reads what it holds as a text of its own, once more for each that it stands in. 40 that
 * nothing closes take 2.8 times as long as 20 (micromark-extension-directive 4.0.0, measured 2026-11-23).
 */
const depthOf = (open: readonly Container[]): number =>
  open.reduce((sum, { kind }) => sum + (kind === 'directive' ? 2 : 1), 0)

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start)
    yield end === -1 ? text.slice(start) : text.slice(start, end)
    if (end === -1) return
    start = end + 1
  }
}

/** Leaves the containers that a line does not continue and enters those it opens. */
function enter(line: string, before: Container[], isInFence: boolean) {
  const open: Container[] = []
  let rest = line
  for (const container of before) {
    const left = leave(rest, container)
    if (left === undefined) break
    rest = left
    open.push(container)
  }
  const matched = open.length
  while (!isInFence) {
    const opened = openIn(rest, open)
    if (!opened) break
    rest = opened
  }
  const isItem = open.slice(matched).some(({ kind }) => kind === 'item')
  return { open, rest, matched, isItem }
}

/** What is left of a line inside a container it continues; undefined where it does not. */
function leave(line: string, container: Container): string | undefined {
  if (container.kind === 'directive') return line
  if (container.kind === 'quote') return /^ {0,3}> ?/.test(line) ? line.replace(/^ {0,3}> ?/, '') : undefined
  if (line.trim() === '') return line
  return line.length - line.trimStart().length >= container.size ? line.slice(container.size) : undefined
}

/** Opens at most one container and gives what follows its mark; undefined where the line opens none. */
function openIn(line: string, open: Container[]): string | undefined {
  const rest = line.trimStart()
  const indent = line.length - rest.length
  if (indent > 3) return undefined
  if (rest.startsWith('>')) {
    open.push({ kind: 'quote', size: 0 })
    return rest.slice(rest.startsWith('> ') ? 2 : 1)
  }
  const marker = LIST_MARKER.exec(rest)?.[0]
  if (marker !== undefined) {
    const after = rest.slice(marker.length)
    const gap = Math.min(Math.max(1, after.length - after.trimStart().length), 4)
    open.push({ kind: 'item', size: indent + marker.length + gap })
    return after.slice(gap)
  }
  const colons = DIRECTIVE.exec(rest)?.[1]?.length
  if (colons === undefined) return undefined
  if (/^:+\s*$/.test(rest)) closeDirective(open, colons)
  else open.push({ kind: 'directive', size: colons })
  return ''
}

/** A fence closes the outermost directive with as many colons or fewer, and with it all inside. */
function closeDirective(open: Container[], colons: number): void {
  const at = open.findIndex(({ kind, size }) => kind === 'directive' && size <= colons)
  if (at !== -1) open.length = at
}

interface Marks {
  open: number
  closed: number
}
const NO_MARKS: Marks = { open: 0, closed: 0 }

/** What is closed beside it costs a parser no more than text does: so many of these count as one mark. */
const CLOSED_PER_MARK = 10

/** Of the innermost first; what they hold is no mark, and nothing beside them can be taken for a part of them. */
const CLOSED = [
  /(?<![`\\])(`+)(?!`)[^`]+(?<!`)\1(?!`)/gu,
  /(?<!\\)!?\[[^[\]`<\\]*\]\([^()\s<>[\]`\\]*(?: "[^"`[\]]*")?\)/gu,
  /(?<![^\s(])(\*{1,3}|_{1,3}|~~)(?=[\p{L}\p{N}])[^*_~`[\]<\\]*(?<=[\p{L}\p{N}.,:!?])\1(?=[\s.,;:!?)]|$)/gu,
]

/**
 * Runs of `*`, `_`, `~` or a backtick: a run is one delimiter to the parser, however long. And each bracket, each `<`
 * before another, and each `<` that its line does not close: one that nothing closes is tried again from every other one (micromark 4.0.2, measured
 * 2026-11-22: 2,500 pairs of backticks with a backslash between them take 1.5 s, and twice as many take four times as long).
 */
function countMarks(whole: string): Marks {
  let closed = 0
  const line = CLOSED.reduce(
    (text, pattern) =>
      text.replace(pattern, () => {
        closed += 1
        return 'x'
      }),
    whole,
  )
  const last = new Map(CLOSERS.map(([, closer]) => [closer, line.lastIndexOf(closer)]))
  let open = countTrails(line)
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (character === '*' || character === '_' || character === '~' || character === '`') {
      if (character !== line[at - 1]) open += 1
    } else if (character === '[' || character === ']') open += 1
    else if (character === '<' && line[at + 1] === '<') open += 1
    else if (character === '<') {
      const closer = CLOSERS.find(([opener]) => opener.test(line.slice(at, at + 9)))?.[1]
      if (closer !== undefined && (last.get(closer) ?? -1) <= at) open += 1
    }
  }
  return { open, closed }
}

/**
 * Marks in a row in an address, from 20 on: whether it ends before a mark is looked up to the end of the row, once from
 * each (micromark-extension-gfm-autolink-literal 2.1.0: 4,000 take 0.3 s, twice as many four times as long; 2026-11-22).
 */
const countTrails = (line: string): number =>
  [...line.matchAll(/(?:https?:\/\/|www\.)\S*/giu)]
    .flatMap(([address]) => address.match(/[!"'()*,.:;<?_~\]&]{20,}/gu) ?? [])
    .reduce((sum, row) => sum + row.length, 0)

/** What opens HTML in a paragraph, and what closes it: CommonMark 0.31.2, section 6.6. */
const CLOSERS = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<[a-z!/]/i, '>'],
] as const

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[|:\- ]+$/.test(line)
}

function columnsOf(row: string): number {
  return row.split('|').filter((cell) => cell.trim() !== '').length
}

function raise(measure: Measure, value: number, line: number): void {
  if (value <= measure.value) return
  measure.value = value
  measure.line = line
}
