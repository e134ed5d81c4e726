// HTML to mdast, with what no document can hold as `html` nodes.
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import type { Position } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import { noteRuns } from '../note-runs.ts'
import { htmlPieces } from '../written-pieces.ts'
import { isActive, isBlock, isFilm, isStray, isTablePart, isUnderstood } from './elements.ts'
import {
  addressOf,
  DROPPED,
  DROPPED_WORD,
  htmlHandlers,
  isDropped,
  isElement,
  momentOf,
  raisedIn,
  TASK,
} from './html-handlers.ts'
import { isHidden } from './is-hidden.ts'
import { holdsWords, isLayout } from './layout.ts'
import { lesserNodeOf } from './lesser-node-of.ts'
import { type Flatten, liftBlocks } from './lift-blocks.ts'
import { lostTags } from './lost-tags.ts'
import { isList, nestLists } from './nest-lists.ts'
import { putBack, standInsOf } from './put-back.ts'
import { holdsTable, orderBands, unfold } from './tables.ts'
import { takeCheckbox } from './take-checkbox.ts'

export interface ParsedHtml {
  hast: HastRoot
  /** Where tags begin that became a node, in UTF-16 units from the start of the HTML. */
  understood: ReadonlySet<number>
  /** What became of the elements whose node says less, by where their tags begin. */
  lessened: ReadonlyMap<number, string>
}

const parser = unified().use(rehypeParse, { fragment: true, verbose: true }).freeze()
const converter = unified().use(rehypeRemark, { document: true, handlers: htmlHandlers }).freeze()

/**
 * Positions are those in the HTML. Elements that act or are hidden, and tags that become no node, become `html` nodes
 * with their source: somebody must hear of it.
 */
export function fromHtml(html: string): Root {
  const parsed = parseHtml(html)
  markTags(parsed, html)
  markLessened(parsed, html)
  const dropped = standInsOf(parsed.hast)
  const openings = openingsOf(parsed.hast)
  const tree = toTree(parsed.hast, ({ position }) => {
    const opening = openings.get(position?.start.offset)
    // Its tag may stand in its words already.
    if (!opening || parsed.lessened.has(opening.start.offset ?? -1)) return []
    const value = html.slice(opening.start.offset, opening.end.offset)
    return [{ type: 'html', value, position: opening }]
  })
  putBack(tree, html, lostTags(parsed, html, dropped).lost)
  noteRuns(tree, html, htmlPieces)
  return tree
}

/** Opening tags of what became a node, by where they begin. */
function openingsOf(hast: HastRoot): Map<number | undefined, Position> {
  const openings = new Map<number | undefined, Position>()
  visit(hast, 'element', ({ data }) => {
    const opening = data?.position?.opening
    if (opening) openings.set(opening.start.offset, opening)
  })
  return openings
}

export function toTree(hast: HastRoot, flatten: Flatten): Root {
  const tree = converter.runSync(hast) as unknown as Root
  visit(tree, 'html', (node) => {
    delete node.data
  })
  liftBlocks(tree, flatten)
  return tree
}

/** HTML to the elements that a document can hold, and stand-ins for those that it cannot. */
export function parseHtml(html: string): ParsedHtml {
  const hast = parser.parse(html) as HastRoot
  const understood = new Set<number>()
  const lessened = new Map<number, string>()
  visit(hast, 'element', (node, index, parent) => {
    // rehype-remark leaves out what carries it: an author could hide a text from everybody.
    delete node.properties.dataMdast
    if (!parent || index === undefined) return undefined
    const hidden = takeHiddenRows(node)
    if (hidden.length > 0) {
      parent.children.splice(index, 0, ...hidden.map((row) => dropped(row, html, false)))
      return index
    }
    if (node.data?.position?.closing && isLayout(node, holdsWords(node))) {
      understand(node)
      if (isHidden(node) && !holdsWords(node)) {
        visit(node, 'element', understand)
        parent.children.splice(index, 1)
        return index
      }
    }
    if (isCell(node) && isHidden(node)) empty(node, html)
    else if (isOutOfPlace(node)) {
      parent.children[index] = dropped(node, html, parent.children.some(isWords))
      return SKIP
    }
    if (node.tagName === 'menu') node.tagName = 'ul'
    if (isList(node)) nestLists(node)
    if (isStray(node.tagName, 'tagName' in parent ? parent.tagName : undefined)) node.tagName = 'div'
    if (node.tagName === 'table') {
      const captions = node.children.filter((child): child is Element => isElement(child, 'caption'))
      if (captions.length > 0) {
        node.children = node.children.filter((child) => !isElement(child, 'caption'))
        parent.children.splice(index, 0, ...captions.map((caption) => ({ ...caption, tagName: 'div' })))
        return index
      }
      orderBands(node)
      if (holdsTable(node)) unfold(node)
    }
    if (isFilm(node.tagName)) {
      // The same film in other formats: whoever has its address misses none of them.
      for (const child of node.children) if (isElement(child, 'source')) understand(child)
      node.children = node.children.map((child) => fallback(child, html))
    }
    if (isUnderstood(node.tagName) && (node.tagName !== 'a' || node.properties.href)) understand(node)
    if (raisedIn(node) !== undefined || momentOf(node) !== undefined) understand(node)
    if (node.tagName === 'li') {
      const box = takeCheckbox(node)
      if (box?.position?.start.offset !== undefined) understood.add(box.position.start.offset)
      // Tiptap writes its lists of tasks so.
      if (box) node.properties.dataChecked = String(box.properties.checked === true)
      if (node.properties.dataChecked !== undefined) node.tagName = TASK
    }
    return undefined
  })
  return { hast, understood, lessened }

  function understand(node: Element): void {
    const { opening, closing } = node.data?.position ?? {}
    for (const tag of [opening, closing])
      if (tag?.start.offset !== undefined) understood.add(tag.start.offset)
    const lesser = lesserNodeOf(node)
    if (lesser !== undefined && opening?.start.offset !== undefined)
      lessened.set(opening.start.offset, lesser)
  }
}

/** The one element that a tag starts; undefined where HTML knows no such element. */
export function fromTag(tag: string): Element | undefined {
  const [element] = (parser.parse(tag) as HastRoot).children
  return element?.type === 'element' ? element : undefined
}

/** What no document can hold, whatever stands around it. */
export function isOutOfPlace(node: Element): boolean {
  if (node.tagName === 'iframe' || node.tagName === 'oembed') return !/^https?:\/\//i.test(addressOf(node))
  return isActive(node.tagName) || isHidden(node) || (node.tagName === 'img' && !node.properties.src)
}

/** Rows and items that nobody sees, out of the table or list that can hold no stand-ins for them. */
function takeHiddenRows(node: Element): Element[] {
  if (!HOLDERS_OF_ROWS.has(node.tagName)) return []
  const hidden: Element[] = []
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true
    if (isHidden(child) && !isCell(child)) hidden.push(child)
    else if (isTablePart(child.tagName)) hidden.push(...takeHiddenRows(child))
    return !hidden.includes(child)
  })
  return hidden
}

const HOLDERS_OF_ROWS = new Set(['table', 'thead', 'tbody', 'tfoot', 'ul', 'ol', 'dl', 'dir', 'menu'])

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th'

/** Without its cell a row would be one short. */
function empty(cell: Element, html: string): void {
  const [start, end] = [cell.children[0]?.position?.start, cell.children.at(-1)?.position?.end]
  cell.children = start && end ? [dropped({ position: { start, end } }, html, true)] : []
}

/** Stands for `node` in the tree, as an `html` node with its source: among words, or as a block. */
function dropped(node: Pick<ElementContent, 'position'>, html: string, isAmongWords: boolean): Element {
  const { start, end } = node.position ?? {}
  const value = html.slice(start?.offset ?? 0, end?.offset ?? 0)
  return {
    type: 'element',
    tagName: isAmongWords ? DROPPED_WORD : DROPPED,
    properties: { value },
    children: [],
    ...(node.position && { position: node.position }),
  }
}

const isWords = (node: { type: string; value?: string }): boolean =>
  node.type === 'text' && node.value?.trim() !== ''

/** What a film holds is for browsers that cannot show it. */
function fallback(node: ElementContent, html: string): ElementContent {
  if (node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')) return node
  return isElement(node, 'source') ? node : dropped(node, html, false)
}

/** Puts a stand-in where each tag of an element stands that becomes no node. */
export function markTags({ hast, understood }: ParsedHtml, html: string): void {
  // HTML repeats a mark that was closed too soon.
  const marked = new Set<number | undefined>()
  visit(hast, 'element', (node) => {
    const { opening, closing } = node.data?.position ?? {}
    const isOwn = isDropped(node) || isBlock(node.tagName)
    if (isOwn || opening?.start.offset === undefined || understood.has(opening.start.offset)) return
    if (marked.has(opening.start.offset)) return
    marked.add(opening.start.offset)
    node.children.unshift(dropped({ position: opening }, html, true))
    if (closing) node.children.push(dropped({ position: closing }, html, true))
  })
}

/** Puts a stand-in for the opening tag behind the words of each element whose node says less. */
function markLessened({ hast, lessened }: ParsedHtml, html: string): void {
  const marked = new Set<number | undefined>()
  visit(hast, 'element', (node, index, parent) => {
    const { opening } = node.data?.position ?? {}
    const to = lessened.get(opening?.start.offset ?? -1)
    if (!opening || to === undefined || !parent || index === undefined) return
    // HTML repeats a mark that was closed too soon.
    if (marked.has(opening.start.offset)) return
    marked.add(opening.start.offset)
    const tag = dropped({ position: opening }, html, true)
    if (to === 'emphasis') parent.children.splice(index + 1, 0, tag)
    else wordsOf(node)?.push(tag)
  })
}

/** The last words of an element: a list has none of its own, and where a line begins a tag would begin a block. */
function wordsOf(node: Element): ElementContent[] | undefined {
  const last = node.children.findLast((child) => child.type === 'element')
  if (HOLDERS.has(node.tagName)) return last && wordsOf(last)
  return last && isElement(last, 'p') ? last.children : node.children
}

const HOLDERS = new Set(['dl', 'ol', 'ul', 'div'])
