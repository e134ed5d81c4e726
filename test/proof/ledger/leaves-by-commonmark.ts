// A Markdown text to the runs of words in it, as commonmark.js and parse5 read them: a count that shares no code with ours.
import { type Node, Parser } from 'commonmark'
import { textOfHtml } from './text-of-html.ts'

const parser = new Parser()
const FRONT_MATTER = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?:\r?\n|$)/

/** What CommonMark does not know and no reader reads: names of directives, shortcodes, comments, marks of footnotes. */
const SYNTAX = [
  /\{\/\*.*?\*\/\}/gs,
  /\]\((?:\{\{.*?\}\}|[^)\s])*\s*(?:"[^"]*")?\)/gs,
  /\{\{.*?\}\}|\{%.*?%\}|\{[^{}]*\}/gs,
  /\[\^[^\]]*\]|\]\[[^\]]*\]|^\[[^\]]*\]:.*$/gm,
  /(?<!\w):{2,} ?[a-z][\w-]*|:[a-z][\w-]*(?=\[)|`{3,}[\w-]*|^\s*\d+[.)] |https?:/g,
]

/** MDX knows no indented code: what stands between tags is indented, and Markdown. */
export const withoutIndents = (mdx: string): string => mdx.replace(/^[ \t]+/gm, '')

/** One element a leaf: a text between two marks, a piece of code, or what HTML says. */
export function leavesByCommonmark(markdown: string): string[] {
  const leaves: string[] = []
  const walker = parser.parse(markdown.replace(FRONT_MATTER, '').replace(/\{\/\*.*?\*\/\}/gs, '')).walker()
  let run = ''
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event
    if (node.type === 'text') run += node.literal ?? ''
    else if (node.type === 'softbreak') run += ' '
    else if (entering || node.isContainer) {
      // The cells of a table are leaves, too.
      if (run !== '') leaves.push(...withoutSyntax(run).split('|'))
      run = ''
      leaves.push(...literalsOf(node))
    }
  }
  return leaves.filter((leaf) => /[\p{L}\p{N}]/u.test(leaf))
}

const withoutSyntax = (leaf: string): string =>
  SYNTAX.reduce((text, syntax) => text.replace(syntax, ' '), leaf)

function literalsOf({ type, literal }: Node): string[] {
  if (type === 'code') return [literal ?? '']
  if (type === 'code_block') return (literal ?? '').split('\n')
  return type === 'html_block' || type === 'html_inline' ? [withoutSyntax(textOfHtml(literal ?? ''))] : []
}
