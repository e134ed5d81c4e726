// Strapi's Blocks JSON to mdast: every block type and mark.
import type { Asset, FieldPath, Json } from '@kanaal/types'
import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import { defined } from '../defined.ts'
import { isObject, kindOf, toList } from './attributes.ts'
import { fromMedia } from './from-media.ts'

export interface BlocksResult {
  nodes: BlockContent[]
  assets: Asset[]
  /** What could not be read, by its path inside the field; its text was kept. */
  unknown: { path: FieldPath; type: string; expected: string }[]
}

const KNOWN = new Set(['paragraph', 'heading', 'quote', 'code', 'list', 'image'])
const MARKS = new Set(['bold', 'italic', 'underline', 'strikethrough', 'code'])
const A_BLOCK = 'a block that Strapi knows'

type Value = { [key: string]: Json }

/**
 * `[{ type: 'paragraph', children: [{ type: 'text', text: 'Hi', bold: true }] }]` gives
 * `[paragraph [strong [text Hi]]]`. An underline, which mdast does not have, becomes emphasis, and the ledger hears of it.
 */
export function fromBlocks(value: Json): BlocksResult {
  const assets: Asset[] = []
  const unknown: BlocksResult['unknown'] = []
  /** Marks that were told, and how many unknown blocks are around: what is inside of one needs no word of its own. */
  const told = new Set<string>()
  let within = 0
  const nodes = toList(value).flatMap((block, index) => fromBlock(block, [index]))
  return { nodes, assets, unknown }

  function tell(path: FieldPath, type: string, expected: string): void {
    if (within === 0) unknown.push({ path, type, expected })
  }

  function fromBlock(block: Json, path: FieldPath): BlockContent[] {
    if (!isObject(block)) {
      tell(path, kindOf(block), A_BLOCK)
      return typeof block === 'string' ? paragraph(lines(block)) : []
    }
    switch (block.type) {
      case 'paragraph':
        return paragraph(inlines(block.children, path))
      case 'heading': {
        const children = inlines(block.children, path)
        const depth = Math.min(6, Math.max(1, Number(block.level) || 2)) as 1 | 2 | 3 | 4 | 5 | 6
        return children.length > 0 ? [{ type: 'heading', depth, children }] : []
      }
      case 'quote': {
        const children = paragraph(inlines(block.children, path))
        return children.length > 0 ? [{ type: 'blockquote', children }] : []
      }
      case 'code': {
        const lang = typeof block.language === 'string' ? block.language : undefined
        const value = plain(block)
        return value === '' ? [] : [{ type: 'code', ...defined({ lang }), value }]
      }
      case 'list':
        return fromList(block, path)
      case 'image':
        return fromImage(block, path)
      default: {
        tell(path, block.type === undefined ? 'no type' : String(block.type), A_BLOCK)
        within += 1
        const children = contents(block.children, path, holdsMore)
        within -= 1
        return children
      }
    }
  }

  function fromList(block: Value, path: FieldPath): List[] {
    const items: ListItem[] = []
    for (const [index, child] of toList(block.children).entries()) {
      const here = [...path, 'children', index]
      if (!isObject(child)) continue
      if (child.type !== 'list') {
        if (child.type !== 'list-item') tell(here, String(child.type), 'an item of a list')
        const children = contents(child.children, here, isKnown)
        items.push({ type: 'listItem', spread: false, children })
        continue
      }
      // Strapi nests a list beside the item it belongs to.
      const lists = fromList(child, here)
      const last = items.at(-1)
      if (last) last.children.push(...lists)
      else if (lists.length > 0) items.push({ type: 'listItem', spread: false, children: lists })
    }
    return items.length > 0
      ? [{ type: 'list', ordered: block.format === 'ordered', spread: false, children: items }]
      : []
  }

  /** Words and the blocks between them. */
  function contents(
    children: Json | undefined,
    path: FieldPath,
    isBlock: (child: Value) => boolean,
  ): BlockContent[] {
    const blocks: BlockContent[] = []
    let words: PhrasingContent[] = []
    for (const [index, child] of toList(children).entries()) {
      const here = [...path, 'children', index]
      if (!isObject(child) || !isBlock(child)) words.push(...inline(child, here))
      else {
        blocks.push(...paragraph(words), ...fromBlock(child, here))
        words = []
      }
    }
    return [...blocks, ...paragraph(words)]
  }

  function fromImage(block: Value, path: FieldPath): BlockContent[] {
    const asset = fromMedia(block.image) ?? fromAddress(block.image)
    if (!asset) {
      tell(path, 'an image without an address', 'an image with its file')
      return []
    }
    assets.push(asset)
    const children: PhrasingContent[] = asset.caption ? [{ type: 'text', value: asset.caption }] : []
    return [
      { type: 'figure', src: asset.src, ...defined({ alt: asset.alt, credit: asset.credit }), children },
    ]
  }

  function inlines(children: Json | undefined, path: FieldPath): PhrasingContent[] {
    return toList(children).flatMap((child, index) => inline(child, [...path, 'children', index]))
  }

  function inline(child: Json, path: FieldPath): PhrasingContent[] {
    if (!isObject(child)) return []
    if (child.type === 'link') return fromLink(child, path)
    if (typeof child.text === 'string') {
      const strange = Object.keys(child).filter(
        (key) => child[key] && !['type', 'text'].includes(key) && !MARKS.has(key) && !told.has(key),
      )
      for (const key of strange) {
        told.add(key)
        tell(path, key, 'a mark that Strapi knows')
      }
      return marked(child)
    }
    tell(path, String(child.type), A_BLOCK)
    return inlines(child.children, path)
  }

  /** A link inside a link leads nowhere, and one without words shows its address. */
  function fromLink(link: Value, path: FieldPath): PhrasingContent[] {
    const url = typeof link.url === 'string' ? link.url.trim() : ''
    const words = inlines(link.children, path).flatMap((node) =>
      node.type === 'link' ? node.children : node,
    )
    if (url === '') {
      tell(path, 'a link without an address', 'a link with an address')
      return words
    }
    const children = words.length > 0 ? words : [{ type: 'text' as const, value: url }]
    return [{ type: 'link', url, children }]
  }
}

const isKnown = ({ type }: Value): boolean => KNOWN.has(String(type))

/** In a block nobody knows, what holds more than a text may be a row or an item: its words stand apart. */
const holdsMore = (child: Value): boolean =>
  isKnown(child) || (child.type !== 'link' && Array.isArray(child.children))

/** An image without the fields of a media file still has its address. */
function fromAddress(image: Json | undefined): Asset | undefined {
  if (!isObject(image) || typeof image.url !== 'string' || image.url.trim() === '') return undefined
  return {
    src: image.url,
    ...defined({
      alt: typeof image.alternativeText === 'string' ? image.alternativeText : undefined,
      caption: typeof image.caption === 'string' && image.caption !== '' ? image.caption : undefined,
    }),
  }
}

/** An empty paragraph is how editors make room; room is each channel's own affair. */
function paragraph(children: PhrasingContent[]): BlockContent[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function marked(child: { [key: string]: Json }): PhrasingContent[] {
  const text = String(child.text)
  if (text === '') return []
  let nodes: PhrasingContent[] = child.code === true ? [{ type: 'inlineCode', value: text }] : lines(text)
  if (child.strikethrough === true) nodes = [{ type: 'delete', children: nodes }]
  if (child.italic === true || child.underline === true) nodes = [{ type: 'emphasis', children: nodes }]
  // Stands behind the node that became of it, as the tag of HTML does.
  if (child.underline === true) nodes.push({ type: 'html', value: '<u>' })
  if (child.bold === true) nodes = [{ type: 'strong', children: nodes }]
  return nodes
}

function lines(text: string): PhrasingContent[] {
  return text
    .split(/\r?\n/)
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ])
}

function plain(block: { [key: string]: Json }): string {
  return toList(block.children)
    .map((child) => (isObject(child) ? (typeof child.text === 'string' ? child.text : plain(child)) : ''))
    .join('')
}
