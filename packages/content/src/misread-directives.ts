// A tree and its source to what was meant as a directive and is read as none, or as one that holds too much.
import type { Message } from '@kanaal/types'
import type { Nodes, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Node, Position } from 'unist'
import { messageOf } from './define-rule.ts'
import { defined } from './defined.ts'
import { didYouMean } from './did-you-mean.ts'
import { directiveForm } from './rules/directive-form.ts'
import { directiveUnknown } from './rules/directive-unknown.ts'
import { visit } from './visit.ts'

/** A line of colons alone, behind the marks of lists and quotes. */
const FENCE = /^(?:[ \t>]*)(:{3,})[ \t\r]*$/
/** `:name{id="…"}` or `:name[words]{id="…"}`: with braces it is no prose; lengths in UTF-16 units keep the search short. */
const INLINE = /(?<![\p{L}\p{N}:\\]):([a-z]{2,20})(\[[^\][\n]{0,400}\])?\{[^{}\n]{1,400}\}/giu

/** Whoever reads so many has understood; a page of colons would have one of each line. */
const AT_MOST = 20

const FIRST = { index: 0, offset: 0 }

/** Before directives are replaced. `names` are those that may stand inside a sentence. */
export function misreadDirectives(tree: Nodes, source: string, names: ReadonlySet<string>): Message[] {
  const messages: Message[] = []
  visit(tree, (node, _, parent) => {
    if (node.type === 'containerDirective') lookAtEnd(node)
    else if (node.type === 'text') lookInto(node, parent?.type === 'paragraph')
  })
  return messages

  /** Nothing closed it: all that follows belongs to it. */
  function lookAtEnd(node: ContainerDirective): void {
    const written = sourceOf(node)
    if (written === undefined || FENCE.test(written.slice(written.lastIndexOf('\n') + 1))) return
    const [line = ''] = written.split('\n', 1)
    const name = /^:+\s*[\w-]+/.exec(line)?.[0] ?? line
    say(directiveForm, { message: 'unclosed', values: { name } }, spanIn(node, FIRST, 0, line.length))
  }

  function lookInto(node: Text, isInParagraph: boolean): void {
    const written = sourceOf(node)
    if (written === undefined || !written.includes(':')) return
    let offset = 0
    for (const [index, line] of written.split('\n').entries()) {
      const fence = isInParagraph ? FENCE.exec(line)?.[1] : undefined
      const at = (from: number, length: number) => spanIn(node, { index, offset }, from, length)
      if (fence !== undefined)
        say(directiveForm, { message: 'stray', values: { name: fence } }, at(0, line.length))
      for (const match of line.matchAll(INLINE)) lookAt(match, at(match.index, match[0].length))
      offset += line.length + 1
    }
  }

  function lookAt([, name = '', label]: RegExpExecArray, position: Position | undefined): void {
    if (names.has(name)) {
      const values = { name: `:${name}`, expected: `:${name}[…]` }
      if (label === undefined) say(directiveForm, { message: 'words', values }, position)
      return
    }
    const guess = label === undefined ? undefined : didYouMean(name, [...names])
    const values = { name: `:${name}`, guess: `:${guess}` }
    if (guess !== undefined) say(directiveUnknown, { message: 'misspelt', values }, position)
  }

  function sourceOf({ position }: Nodes): string | undefined {
    const [start, end] = [position?.start.offset, position?.end.offset]
    return start === undefined || end === undefined ? undefined : source.slice(start, end)
  }

  function say(
    rule: typeof directiveForm,
    finding: { message: string; values: Record<string, string> },
    position: Position | undefined,
  ): void {
    if (messages.length === AT_MOST) return
    messages.push(messageOf(rule, { ...finding, ...defined({ place: position && { position } }) }))
  }
}

/** A stretch of one line of a text as a position of the source. */
function spanIn(
  { position }: Node,
  line: { index: number; offset: number },
  from: number,
  length: number,
): Position | undefined {
  if (position?.start.offset === undefined) return undefined
  const { start } = position
  const point = {
    line: start.line + line.index,
    column: (line.index === 0 ? start.column : 1) + from,
    offset: position.start.offset + line.offset + from,
  }
  return { start: point, end: { ...point, column: point.column + length, offset: point.offset + length } }
}
