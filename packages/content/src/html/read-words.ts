// Words with tags between them to words with Markdown's own marks, and the tags that mark nothing a document knows.
import type { Html, Nodes, PhrasingContent, Text } from 'mdast'
import { isComment } from '../is-comment.ts'
import { flattenedTo, isBlock, isFilm, isSpeechless, markOf } from './elements.ts'
import { findTags } from './find-tags.ts'
import { fromTag, isOutOfPlace } from './from-html.ts'
import { HTML_DEPTH } from './html-depth.ts'
import { bracketed, momentOf, stringOf, toEmbed } from './html-handlers.ts'
import { isHidden } from './is-hidden.ts'
import { isLayout } from './layout.ts'
import { lesserNodeOf } from './lesser-node-of.ts'
import { withoutEdges } from './lift-blocks.ts'
import { raiseDigits } from './raised-digits.ts'

interface Open {
  name: string
  tag: Html | undefined
  children: Nodes[]
  /** The address that a film's `<source>` named. */
  source?: string
}

/**
 * `within` are the types of the nodes that they stand in. `lose` hears of each node that is not among the result,
 * `lessen` of each tag whose element became a node that says less.
 */
export function readWords(
  nodes: readonly Nodes[],
  within: readonly string[],
  lose: (node: Nodes) => void,
  lessen: (tag: Html, to: string) => void,
): Nodes[] {
  let inner: Open = { name: '', tag: undefined, children: [] }
  const outer: Open[] = []
  /** How many of each name are open: a closing tag without an opening one must not search for it. */
  const counts = new Map<string, number>()
  let hasBreaks = false

  for (const node of nodes) {
    if (node.type === 'html') take(node)
    else inner.children.push(node)
  }
  while (outer.length > 0) unwind()
  return hasBreaks ? withoutEdges(inner.children) : inner.children

  function take(node: Html): void {
    if (isComment(node.value)) return
    const [tag] = findTags(node.value)
    if (!tag || tag.name === '') lose(node)
    else if (tag.isClosing) close(tag.name, node)
    else if (tag.name === 'br' || tag.name === 'hr') part(node)
    else if (tag.name === 'img') picture(node)
    else if (tag.name === 'source' && isFilm(inner.name)) inner.source ??= addressIn(node)
    else if (isVoid(tag.name) || node.value.endsWith('/>') || outer.length >= HTML_DEPTH) lost(tag.name, node)
    else {
      outer.push(inner)
      inner = { name: tag.name, tag: node, children: [] }
      counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1)
    }
  }

  function close(name: string, node: Html): void {
    if ((counts.get(name) ?? 0) === 0) {
      lost(name, node)
      return
    }
    while (inner.name !== name) unwind()
    const { tag, children, source = '' } = leave()
    if (!tag) return
    const element = isFilm(name) ? fromTag(tag.value) : undefined
    const embed = element && !isOutOfPlace(element) ? toEmbed(element, source) : undefined
    if (embed) {
      // What a film holds is for browsers that cannot show it.
      for (const child of children) if (child.type !== 'break') lose(child)
      inner.children.push({ ...embed, ...spanOf(tag, node) })
    } else append(made(name, tag, node, children))
  }

  /** An element that nobody closes marks nothing. */
  function unwind(): void {
    const { name, tag, children } = leave()
    if (tag) lost(name, tag)
    append(children)
  }

  /** One by one: an argument list holds fewer than a paragraph may. */
  function append(children: readonly Nodes[]): void {
    for (const child of children) inner.children.push(child)
  }

  function leave(): Open {
    const left = inner
    counts.set(left.name, (counts.get(left.name) ?? 1) - 1)
    inner = outer.pop() ?? { name: '', tag: undefined, children: [] }
    return left
  }

  function made(name: string, opening: Html, closing: Html, children: Nodes[]): Nodes[] {
    const mark = markOf.get(name)
    const at = spanOf(opening, closing)
    if (isSpeechless(name) || hidesWords(opening.value)) {
      for (const node of [opening, ...children, closing]) if (node.type !== 'break') lose(node)
      return []
    }
    if (mark === 'inlineCode') {
      const value = children.map((node) => (node.type === 'text' ? node.value : '')).join('')
      if (value.trim() !== '' && children.every(({ type }) => type === 'text'))
        return [{ type: 'inlineCode', value, ...at }]
    } else if (mark) {
      const to = lesserIn(opening)
      if (to !== undefined) lessen(opening, to)
      return [{ type: mark, children: children as PhrasingContent[], ...at }]
    }
    const [only, ...others] = children
    const raised = only?.type === 'text' && others.length === 0 ? raiseDigits(name, only.value) : undefined
    if (only && raised !== undefined) return [{ ...only, type: 'text', value: raised } as Text]
    const element = name === 'a' ? fromTag(opening.value) : undefined
    const moment = name === 'time' ? momentIn(opening) : undefined
    if (moment !== undefined)
      return [{ type: 'time', at: moment, children: children as PhrasingContent[], ...at }]
    const url = element ? stringOf(element, 'href') : ''
    const title = element ? stringOf(element, 'title') : ''
    if (url !== '' && !children.some(({ type }) => type === 'link'))
      return [{ type: 'link', url, ...(title && { title }), children: children as PhrasingContent[], ...at }]
    const own = fromTag(opening.value)
    if (!own || !isLayout(own, !children.every(isBlank))) {
      lose(opening)
      lose(closing)
    }
    if (name === 'rt' && children.length > 0 && !endsInBracket(inner.children)) return bracketed(children)
    return isBlock(name) ? [parting(), ...children, parting()] : children
  }

  function addressIn(node: Html): string {
    const element = fromTag(node.value)
    return element ? stringOf(element, 'src') : ''
  }

  function picture(node: Html): void {
    const element = fromTag(node.value)
    const url = element ? stringOf(element, 'src') : ''
    if (!element || url === '' || isHidden(element)) {
      lose(node)
      return
    }
    const title = stringOf(element, 'title')
    const { position, data } = node
    inner.children.push({
      ...{ type: 'image', url, alt: stringOf(element, 'alt'), ...(title && { title }) },
      ...{ ...(position && { position }), ...(data && { data }) },
    })
  }

  function lost(name: string, node: Html): void {
    // May stand for an element that became the node around or before it.
    const to = lesserIn(node)
    const before = inner.children.at(-1)?.type
    const flat = node.value.startsWith('</') ? undefined : flattenedTo(name)
    if (to !== undefined && [...within, before].includes(to)) lessen(node, to)
    else if (flat !== undefined && (flat === 'text' || flat === before)) lessen(node, flat)
    else lose(node)
    if (isBlock(name)) inner.children.push(parting())
  }

  function part({ position, data }: Html): void {
    inner.children.push({ ...parting(), ...(position && { position }), ...(data && { data }) })
  }

  /** Two lines without their tags must not become one word. */
  function parting(): Nodes {
    hasBreaks = true
    return { type: 'break' }
  }
}

/** Of a tag between words, which would be shown. */
export function hidesWords(opening: string): boolean {
  const element = /hidden|none|collapse/i.test(opening) ? fromTag(opening) : undefined
  return element !== undefined && isHidden(element)
}

function lesserIn(opening: Html): string | undefined {
  const element = fromTag(opening.value)
  return element && lesserNodeOf(element)
}

function momentIn(opening: Html): string | undefined {
  const element = fromTag(opening.value)
  return element && momentOf(element)
}

/** Where the author wrote brackets in `<rp>`. */
function endsInBracket(before: readonly Nodes[]): boolean {
  const last = before.at(-1)
  return last?.type === 'text' && /[([（【]\s*$/u.test(last.value)
}

function spanOf(opening: Html, closing: Html): Pick<Nodes, 'position' | 'data'> {
  const [start, end] = [opening.position?.start, closing.position?.end]
  return { ...(start && end && { position: { start, end } }), ...(opening.data && { data: opening.data }) }
}

const isBlank = (node: Nodes): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '')

const VOID = new Set('area base col embed input link meta param source track wbr'.split(' '))
const isVoid = (name: string): boolean => VOID.has(name)
