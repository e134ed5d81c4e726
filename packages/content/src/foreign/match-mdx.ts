// A place in an MDX text to the import, expression or tag that starts there; nothing is evaluated.
import type { Budget, Match } from './foreign-span.ts'

const BRACE = 123
const CLOSING_BRACE = 125
const TAG_NAME = /<(?:\/\s*)?(?:[A-Za-z_$][\w$.:-]*)?/y
const ESM =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|\s+from\b))|export\s*(?:default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\b|interface\b|\{|\*))/

/** `{…}` from `at`, by counting braces as agnostic MDX does; `{/* … *\/}` is a comment. */
export function matchExpression(text: string, at: number, limit: number, budget: Budget): Match | undefined {
  const end = endOfBraces(text, at, limit, budget)
  if (end === undefined) return undefined
  const isComment = /^\{\s*(?:\/\*[\s\S]*\*\/\s*)?\}$/.test(text.slice(at, end))
  return { end, kind: isComment ? 'comment' : 'mdx-expression' }
}

/** `<Name a="b" c={d}>`, `</Name>` or `<>`; an autolink and a lone `<` are none. */
export function matchTag(text: string, at: number, limit: number, budget: Budget): Match | undefined {
  TAG_NAME.lastIndex = at
  const name = TAG_NAME.exec(text)?.[0] ?? ''
  let index = at + name.length
  if (name.endsWith(':') || !/[\s/>{]/.test(text[index] ?? '')) return undefined
  while (index < limit && budget.left > 0) {
    budget.left -= 1
    const character = text[index]
    if (character === '>') return { end: index + 1, kind: 'mdx-jsx' }
    if (character === '<' || character === '`') return undefined
    if (character === '{') {
      const end = endOfBraces(text, index, limit, budget)
      if (end === undefined) return undefined
      index = end
    } else if (character === '"' || character === "'") {
      const end = text.indexOf(character, index + 1)
      budget.left -= (end === -1 ? limit : end) - index
      if (end === -1 || end >= limit) return undefined
      index = end + 1
    } else index += 1
  }
  return undefined
}

/** Imports and exports: up to an empty line outside of all brackets. */
export function matchEsm(text: string, at: number): Match | undefined {
  if (!ESM.test(text.slice(at, at + 200))) return undefined
  const block = /\n[ \t]*(?=\r?\n|$)/g
  block.lastIndex = at
  let first: number | undefined
  // A brace inside a text or comment could keep it open for ever: then the first empty line ends it.
  for (let tries = 0; tries < 20; tries += 1) {
    const end = block.exec(text)?.index ?? text.length
    first ??= end
    if (isBalanced(text.slice(at, end))) return { end, kind: 'mdx-esm' }
    if (end === text.length) break
  }
  return { end: first ?? text.length, kind: 'mdx-esm' }
}

function endOfBraces(text: string, at: number, limit: number, budget: Budget): number | undefined {
  if (text.startsWith('{/*', at)) {
    const close = text.indexOf('*/', at)
    budget.left -= (close === -1 ? limit : close) - at
    const end = close === -1 ? -1 : text.indexOf('}', close)
    return end === -1 || end >= limit ? undefined : end + 1
  }
  let depth = 0
  for (let index = at; index < limit && budget.left > 0; index += 1) {
    budget.left -= 1
    const code = text.charCodeAt(index)
    if (code === BRACE) depth += 1
    else if (code === CLOSING_BRACE) {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return undefined
}

function isBalanced(code: string): boolean {
  let depth = 0
  for (const character of code) {
    if ('{(['.includes(character)) depth += 1
    else if ('})]'.includes(character)) depth -= 1
  }
  return depth <= 0
}
