// A Markdown text to the spans of foreign syntax in it and the lines of admonitions, outside of code.
import { calloutKindOf } from './admonitions.ts'
import type { Budget, ForeignSpan, Match } from './foreign-span.ts'
import { matchEsm, matchExpression, matchTag } from './match-mdx.ts'
import { matchRaw, matchShortcode } from './match-shortcode.ts'
import { definitionsIn, matchWikiLink } from './wiki-link.ts'

export interface FoundForeign {
  spans: ForeignSpan[]
  /** `:::note Title`: where the colons stand, where the title starts, and what it says. */
  admonitions: { start: number; name: string; at: number; end: number; title?: string }[]
}

/** Anything that might be foreign: most texts are done after this look. */
const CANDIDATE = /\{[{%:#/]|\[\[|^import\s|^[ \t>*+\d.)-]*:{3,}[ \t]*\w/m
/** Docusaurus reads MDX in files named `.md`: an import like this is no sentence. */
const IMPORT = /^import\s[^\n]{1,500}?\sfrom\s+(["'])[^"'\n]+\1;?\s*$/
/** What containers put before a line: indents, quote marks and list marks. */
export const CONTAINERS = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*/
const FENCE = /^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})/
const ADMONITION =
  /^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)(:{3,})([ \t]*)([A-Za-z][\w-]*)(?:([ \t]+)(\S.*))?$/
/** Vain searches may look at each character so often. */
const LOOKS = 8

/** `from` is where the text begins after its front matter. */
export function findForeign(text: string, { from, isMdx }: { from: number; isMdx: boolean }): FoundForeign {
  const found: FoundForeign = { spans: [], admonitions: [] }
  if (!isMdx && !CANDIDATE.test(text)) return found
  const budget: Budget = { left: LOOKS * text.length }
  const { spans } = found
  let labels: ReadonlySet<string> | undefined
  const definitions = (): ReadonlySet<string> => {
    labels ??= definitionsIn(text)
    return labels
  }
  let fence: { mark: string; before: string } | undefined
  let isAfterBlank = true
  let limit = -1
  let isRaw = false
  /** Raw text that nothing ends is a mistake, not the rest of the page. */
  const rawEnd = text.lastIndexOf('endraw')
  for (let line = from; line < text.length; ) {
    const end = endOfLine(text, line)
    const content = text.slice(line, end)
    const [, before = '', mark] = FENCE.exec(content) ?? []
    if (fence && isLeft(content, fence.before)) fence = undefined
    if (fence) {
      if (mark?.startsWith(fence.mark) && content.trim().endsWith(mark)) fence = undefined
    } else if (mark !== undefined) fence = { mark, before }
    else if (content.trim() !== '') {
      const done = scan(line, end)
      isAfterBlank = false
      line = endOfLine(text, Math.max(end, done)) + 1
      continue
    }
    isAfterBlank = content.trim() === ''
    line = end + 1
  }
  return found

  /** One line; what starts in it may end in a later one, whose rest is scanned too. */
  function scan(line: number, end: number): number {
    const admonition = admonitionOf(text.slice(line, end), line)
    if (admonition) found.admonitions.push(admonition)
    if (isAfterBlank && (isMdx || IMPORT.test(text.slice(line, end)))) {
      const esm = matchEsm(text, line)
      if (esm) return push(line, esm)
    }
    if (end > limit) limit = endOfRun(text, end)
    const ticks = new Map<number, number>()
    let last = end
    for (let at = line; at < last; ) {
      const character = text[at]
      if (character === '\\') at += 2
      else if (character === '`') at = afterCode(text, at, limit, ticks)
      else {
        const match = opens(character) ? matchAt(at, line) : undefined
        if (match) {
          at = push(at, match)
          if (at > last) last = endOfLine(text, at)
        } else at += 1
      }
    }
    return last
  }

  function opens(character: string | undefined): boolean {
    return character === '{' || character === '[' || character === '!' || (isMdx && character === '<')
  }

  function matchAt(at: number, line: number): Match | undefined {
    if (text[at] === '[' || text[at] === '!') {
      const isWiki = text.startsWith('[[', text[at] === '!' ? at + 1 : at)
      return isWiki ? matchWikiLink(text, at, definitions) : undefined
    }
    const isFirst = /^[ \t>]*$/.test(text.slice(Math.max(line, at - 100), at))
    if (isMdx) {
      // What starts a line may hold empty lines, as a flow expression of MDX may.
      const far = isFirst ? text.length : limit
      if (text[at] === '<') return matchTag(text, at, far, budget)
      const isAttribute = text[at - 1] === ']' || /^[ \t>]*:{2,}[\w-]/.test(text.slice(line, line + 40))
      if (text[at + 1] !== '%') return isAttribute ? undefined : matchExpression(text, at, far, budget)
    }
    const around = { line, limit, budget }
    const match = isRaw ? matchRaw(text, at, around) : matchShortcode(text, at, around)
    // `{: .wide}` is an attribute list where it ends a line; elsewhere it may be anything.
    if (match?.kind === 'attributes' && text.slice(match.end, endOfLine(text, at)).trim() !== '')
      return undefined
    return match
  }

  function push(start: number, match: Match): number {
    spans.push({ start, ...match })
    if (match.kind === 'raw') isRaw = !isRaw && match.end <= rawEnd
    return match.end
  }
}

/** Whether a line stands outside of the quote or item that code was opened in: that ends the code. */
function isLeft(line: string, before: string): boolean {
  if (line.trim() === '') return false
  const own = /^[ \t>]*/.exec(line)?.[0] ?? ''
  if (before.includes('>')) return !own.includes('>')
  return before.length >= 4 || /[^ \t]/.test(before) ? own.length < before.length : false
}

function admonitionOf(line: string, start: number): FoundForeign['admonitions'][number] | undefined {
  const match = ADMONITION.exec(line)
  if (!match) return undefined
  const [, before = '', colons = '', gap = '', name = '', space = '', title] = match
  // `:::note[Title]{…}` and a directive without a title are what the parser reads anyway.
  if (calloutKindOf(name) === undefined || (gap === '' && title === undefined)) return undefined
  if (title?.startsWith('{')) return undefined
  const at = start + before.length
  const end = start + line.trimEnd().length
  const titleAt = at + colons.length + gap.length + name.length + space.length
  return { start: at, name, at: titleAt, end, ...(title !== undefined && { title: title.trim() }) }
}

/** After the code span that starts here; after its backticks where nothing closes them. */
function afterCode(text: string, at: number, limit: number, vain: Map<number, number>): number {
  let end = at
  while (text[end] === '`') end += 1
  const size = end - at
  if ((vain.get(size) ?? 0) === limit) return end
  for (let open = text.indexOf('`', end); open !== -1 && open < limit; ) {
    let close = open
    while (text[close] === '`') close += 1
    if (close - open === size) return close
    open = text.indexOf('`', close)
  }
  vain.set(size, limit)
  return end
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** The end of the lines up to an empty one or a fence: nothing inside a sentence reaches further. */
function endOfRun(text: string, from: number): number {
  for (let end = from; end < text.length; ) {
    const next = endOfLine(text, end + 1)
    const line = text.slice(end + 1, next)
    if (line.trim() === '' || FENCE.test(line)) return end
    end = next
  }
  return text.length
}
