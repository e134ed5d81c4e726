// Text to lines of at most so many columns, as a terminal or mail reader counts them.

/** Code points that take two columns (Unicode 17 East Asian Width W and F, and emoji): the blocks that hold them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Anything but printable ASCII and Latin letters, which all take one column (U+00AD, the soft hyphen, takes none). */
const OTHER = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]/

/** Columns of one line. */
export function columnsOf(text: string): number {
  if (!OTHER.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** Breaks at spaces only: an address stays whole, even where it is longer than a line. */
export function wrap(text: string, width: number): string {
  if (width === Number.POSITIVE_INFINITY) return text
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  return OTHER.test(line) ? wrapByColumns(line, width) : wrapByLength(line, width)
}

/** Where every character takes one column, as in most lines there are: no word is measured by itself. */
function wrapByLength(line: string, width: number): string {
  let wrapped = ''
  let start = 0
  while (line.length - start > width) {
    const before = line.lastIndexOf(' ', start + width)
    const space = before > start ? before : line.indexOf(' ', start + width)
    if (space < 0) break
    wrapped += `${line.slice(start, space)}\n`
    start = space + 1
  }
  return wrapped + line.slice(start)
}

function wrapByColumns(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  let columns = 0
  for (const word of line.split(' ')) {
    const added = columnsOf(word)
    if (current !== '' && columns + 1 + added > width) {
      lines.push(current)
      current = word
      columns = added
    } else {
      columns += added + (current === '' ? 0 : 1)
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current].join('\n')
}
