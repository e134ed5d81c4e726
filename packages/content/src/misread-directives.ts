// A tree and its source to block directives that nothing closes, what closes nothing, and what was not read at all.
import type { Message } from '@kanaal/types'
import type { Nodes, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Node, Position } from 'unist'
import { messageOf } from './define-rule.ts'
import { defined } from './defined.ts'
import { admonitionOf } from './directives/admonition.ts'
import { FENCES } from './directives/define-directive.ts'
import { directives } from './directives/index.ts'
import { directiveForm } from './rules/directive-form.ts'
import { visit } from './visit.ts'

/** A line of colons alone, behind the marks of lists and quotes. */
const FENCE = /^(?:[ \t>]*)(:{3,})[ \t\r]*$/
/**
 * Two colons or more and a name behind no word and no backslash, then what only a directive has: brackets and braces,
 * or braces with a value, spaces before them or not. At the beginning of a line any words: `:::callout type=warning`.
 */
const OPENING = /(?<![\p{L}\p{N}:\\])(:{2,32})[ \t]{0,4}([a-z][a-z-]{1,30})(?![\w:-])/giu
const BEHIND = /^(?:[ \t]*\[[^\n]{0,1000}?\][ \t]*\{|[ \t]*\{[^}\n]{0,1000}=)/
const AT_START = /(?:^|\n)[ \t>]*$/
const WORDS = /^[ \t]+[^\s]/
/** Letters looked at before and behind an opening: a line of openings must cost no more than its length. */
const [BEFORE, AFTER] = [64, 2100]
/** Whoever reads so many has understood; a page of colons would have one of each line. */
const AT_MOST = 20

/** A line of a text, and the letters on it before what is told. */
interface Start {
  index: number
  offset: number
  before: number
}

const FIRST: Start = { index: 0, offset: 0, before: 0 }

/** Before directives are replaced. */
export function misreadDirectives(tree: Nodes, source: string): Message[] {
  const messages: Message[] = []
  visit(tree, (node, index, parent) => {
    if (node.type === 'containerDirective') lookAtEnd(node)
    else if (node.type === 'text') {
      if (parent?.type === 'paragraph') lookInto(node)
      lookForUnread(node, index === 0)
    }
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
        say(
          { message: 'stray', values: { name: fence } },
          spanIn(node, { index, offset, before: 0 }, line.length),
        )
      offset += line.length + 1
    }
  }

  /** Its opening stands in one text, what follows maybe not: an address in braces is a link of its own. */
  function lookForUnread(node: Text, isFirst: boolean): void {
    const written = sourceOf(node)
    const from = node.position?.start.offset
    if (written === undefined || from === undefined || !written.includes('::')) return
    for (const { 0: opening, 1: colons = '', 2: name = '', index } of written.matchAll(OPENING)) {
      const known = directives.get(name) ?? admonitionOf(name)
      if (!known || messages.length === AT_MOST) continue
      const start = Math.max(0, index - BEFORE)
      const before = (isFirst && start === 0 ? '' : 'x') + written.slice(start, index)
      const [behind = ''] = source.slice(from + index + opening.length, from + index + AFTER).split('\n', 1)
      const isMeant = BEHIND.test(behind) || (WORDS.test(behind) && AT_START.test(before))
      if (!isMeant) continue
      const values = { name: colons + name, expected: FENCES[known.forms[0] ?? 'leaf'] + known.name }
      say({ message: 'unread', values }, spanIn(node, startOf(written, index), opening.length))
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

function startOf(written: string, offset: number): Start {
  const lines = written.slice(0, offset).split('\n')
  return { index: lines.length - 1, offset, before: lines.at(-1)?.length ?? 0 }
}

/** The beginning of one line of a text as a position of the source. */
function spanIn({ position }: Node, line: Start, length: number): Position | undefined {
  if (position?.start.offset === undefined) return undefined
  const { start } = position
  const point = {
    line: start.line + line.index,
    column: (line.index === 0 ? start.column : 1) + line.before,
    offset: position.start.offset + line.offset,
  }
  return { start: point, end: { ...point, column: point.column + length, offset: point.offset + length } }
}
