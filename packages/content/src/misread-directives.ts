// A tree and its source to block directives that nothing closes, and what closes nothing.
import type { Message } from '@kanaal/types'
import type { Nodes, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Node, Position } from 'unist'
import { messageOf } from './define-rule.ts'
import { defined } from './defined.ts'
import { directiveForm } from './rules/directive-form.ts'
import { visit } from './visit.ts'

/** A line of colons alone, behind the marks of lists and quotes. */
const FENCE = /^(?:[ \t>]*)(:{3,})[ \t\r]*$/
/** Whoever reads so many has understood; a page of colons would have one of each line. */
const AT_MOST = 20

const FIRST = { index: 0, offset: 0 }

/** Before directives are replaced. */
export function misreadDirectives(tree: Nodes, source: string): Message[] {
  const messages: Message[] = []
  visit(tree, (node, _, parent) => {
    if (node.type === 'containerDirective') lookAtEnd(node)
    else if (node.type === 'text' && parent?.type === 'paragraph') lookInto(node)
  })
  return messages

  /** Nothing closed it: all that follows belongs to it. */
  function lookAtEnd(node: ContainerDirective): void {
    const written = sourceOf(node)
    if (written === undefined || FENCE.test(written.slice(written.lastIndexOf('\n') + 1))) return
    const [line = ''] = written.split('\n', 1)
    const name = /^:+\s*[\w-]+/.exec(line)?.[0] ?? line
    say({ message: 'unclosed', values: { name } }, spanIn(node, FIRST, line.length))
  }

  function lookInto(node: Text): void {
    const written = sourceOf(node)
    if (written === undefined || !written.includes(':')) return
    let offset = 0
    for (const [index, line] of written.split('\n').entries()) {
      const fence = FENCE.exec(line)?.[1]
      if (fence !== undefined)
        say({ message: 'stray', values: { name: fence } }, spanIn(node, { index, offset }, line.length))
      offset += line.length + 1
    }
  }

  function sourceOf({ position }: Nodes): string | undefined {
    const [start, end] = [position?.start.offset, position?.end.offset]
    return start === undefined || end === undefined ? undefined : source.slice(start, end)
  }

  function say(
    finding: { message: string; values: Record<string, string> },
    position: Position | undefined,
  ): void {
    if (messages.length === AT_MOST) return
    messages.push(messageOf(directiveForm, { ...finding, ...defined({ place: position && { position } }) }))
  }
}

/** The beginning of one line of a text as a position of the source. */
function spanIn(
  { position }: Node,
  line: { index: number; offset: number },
  length: number,
): Position | undefined {
  if (position?.start.offset === undefined) return undefined
  const { start } = position
  const point = {
    line: start.line + line.index,
    column: line.index === 0 ? start.column : 1,
    offset: position.start.offset + line.offset,
  }
  return { start: point, end: { ...point, column: point.column + length, offset: point.offset + length } }
}
