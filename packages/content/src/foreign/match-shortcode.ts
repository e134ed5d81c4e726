// A place in a text to the Hugo shortcode, Liquid tag or kramdown attribute list that starts there.
import type { Budget, Match } from './foreign-span.ts'

/** Opening mark to closing mark; the first that fits is the one. */
const MARKS = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
  ['{{', '}}'],
] as const
/** Tags around code: what stands between them is no Markdown. */
const CODE = new Set(['highlight', 'code-toggle', 'code', 'codeblock', 'prism'])
const ATTRIBUTES = /\{:[^{}\n]*\}/y
/** At the end of a line: whether that line is of a heading, only the tree knows. */
const HEADING_ID = /\{#([^\s{}]+)\}(?=[ \t]*(?:#+[ \t]*)?(?:\r?\n|$))/y
const COMMENT = /\{\/\*(?:(?!\*\/)[^\n])*\*\/\}/y

export interface Surroundings {
  /** Where the line begins, and where the run of lines without an empty one ends. */
  line: number
  limit: number
  budget: Budget
}

/** `at` is a `{`. */
export function matchShortcode(text: string, at: number, around: Surroundings): Match | undefined {
  const marks = MARKS.find(([open]) => text.startsWith(open, at))
  if (marks) return matchTag(text, at, marks, around)
  // Right behind a word it may be an attribute of a directive, but for a line that is a heading by its first mark.
  const mayName =
    /[ \t]/.test(text[at - 1] ?? '') ||
    /^[ \t]{0,3}#{1,6}[ \t]/.test(text.slice(around.line, around.line + 12))
  const id = mayName ? sticky(HEADING_ID, text, at) : undefined
  if (id) return { end: at + id[0].length, kind: 'heading-id', value: id[1] ?? '' }
  const comment = sticky(COMMENT, text, at)
  if (comment) return { end: at + comment[0].length, kind: 'comment' }
  const attributes = sticky(ATTRIBUTES, text, at)
  return attributes && { end: at + attributes[0].length, kind: 'attributes' }
}

function matchTag(
  text: string,
  at: number,
  [open, close]: (typeof MARKS)[number],
  { limit, budget }: Surroundings,
): Match | undefined {
  const found = budget.left > 0 ? text.slice(at, limit).indexOf(close, open.length) : -1
  if (found === -1) {
    budget.left -= limit - at
    return undefined
  }
  const end = at + found + close.length
  const inside = text.slice(at + open.length, end - close.length)
  // Hugo shows `{{</* note */>}}` as `{{< note >}}`.
  const shown = open === '{{' ? undefined : /^\/\*([\s\S]*)\*\/$/.exec(inside)
  if (shown) return { end, kind: 'literal', value: `${open}${shown[1]}${close}` }
  if (open === '{%' && /^-?\s*(?:end)?raw\s*-?$/.test(inside))
    return { end, kind: inside.includes('endraw') ? 'comment' : 'raw' }
  const name = /^[-\s]*([\w./-]+)/.exec(inside)?.[1] ?? ''
  if (open !== '{{' && (CODE.has(name) || name === 'comment')) {
    const around = pair(text, { open, close, name, end, budget })
    if (around) return codeOf(name, inside, around)
  }
  return { end, kind: 'shortcode' }
}

/** What stands between `{% raw %}` and `{% endraw %}` is Markdown without any tag of Liquid in it. */
export function matchRaw(text: string, at: number, { limit }: Surroundings): Match | undefined {
  const marks = MARKS.find(([open]) => text.startsWith(open, at))
  const close = marks ? text.indexOf(marks[1], at + marks[0].length) : -1
  if (!marks || close === -1 || close >= limit) return undefined
  const end = close + marks[1].length
  const value = text.slice(at, end)
  return /^\{%-?\s*endraw\s*-?%\}$/.test(value) ? { end, kind: 'raw' } : { end, kind: 'literal', value }
}

/** From the end of an opening tag to its closing tag. */
function pair(
  text: string,
  tag: { open: string; close: string; name: string; end: number; budget: Budget },
): { inside: string; end: number } | undefined {
  const name = tag.name.replace(/[^\w-]/g, '')
  const last =
    tag.open === '{%' ? `\\{%-?\\s*end${name}\\s*-?%\\}` : `\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`
  if (tag.budget.left <= 0) return undefined
  const found = new RegExp(last).exec(text.slice(tag.end))
  if (!found) {
    tag.budget.left -= text.length - tag.end
    return undefined
  }
  return { inside: text.slice(tag.end, tag.end + found.index), end: tag.end + found.index + found[0].length }
}

function codeOf(name: string, tag: string, { inside, end }: { inside: string; end: number }): Match {
  if (name === 'comment') return { end, kind: 'comment' }
  const lang = /^[-\s]*[\w-]+\s+["']?([\w+#-]+)["']?(?:\s|$)/.exec(tag)?.[1]
  const value = inside.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n?[ \t]*$/, '')
  return { end, kind: 'code', value, ...(lang !== undefined && { lang }) }
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
