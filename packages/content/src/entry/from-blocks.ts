// Strapi's Blocks JSON to mdast: every block type and mark.
import type { Asset, FieldPath, Json } from '@kanaal/types'
import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import { defined } from '../defined.ts'
import { isObject, toList } from './attributes.ts'
import { fromMedia } from './from-media.ts'

export interface BlocksResult {
  nodes: BlockContent[]
  assets: Asset[]
  /** Paths, inside the field, of blocks of a type nobody knows; their text was kept. */
  unknown: { path: FieldPath; type: string }[]
}

/**
 * `[{ type: 'paragraph', children: [{ type: 'text', text: 'Hi', bold: true }] }]` gives
 * `[paragraph [strong [text Hi]]]`. An underline, which mdast does not have, becomes emphasis.
 */
export function fromBlocks(value: Json): BlocksResult {
  const assets: Asset[] = []
  const unknown: BlocksResult['unknown'] = []
  const nodes = toList(value).flatMap((block, index) => fromBlock(block, [index]))
  return { nodes, assets, unknown }

  function fromBlock(block: Json, path: FieldPath): BlockContent[] {
    if (!isObject(block)) return []
    switch (block.type) {
      case 'paragraph':
        return paragraph(inlines(block.children, path))
      case 'heading': {
        const children = inlines(block.children, path)
        const depth = Math.min(6, Math.max(1, Number(block.level) || 2)) as 1 | 2 | 3 | 4 | 5 | 6
        return children.length > 0 ? [{ type: 'heading', depth, children }] : []
      }
      case 'quote':
        return [{ type: 'blockquote', children: paragraph(inlines(block.children, path)) }]
      case 'code': {
        const lang = typeof block.language === 'string' ? block.language : undefined
        return [{ type: 'code', ...defined({ lang }), value: plain(block) }]
      }
      case 'list':
        return [fromList(block, path)]
      case 'image':
        return fromImage(block)
      default:
        unknown.push({ path, type: String(block.type) })
        return paragraph(inlines(block.children, path))
    }
  }

  function fromList(block: { [key: string]: Json }, path: FieldPath): List {
    const items: ListItem[] = []
    for (const [index, child] of toList(block.children).entries()) {
      const here = [...path, 'children', index]
      if (isObject(child) && child.type === 'list') {
        // Strapi nests a list beside the item it belongs to.
        const list = fromList(child, here)
        const last = items.at(-1)
        if (last) last.children.push(list)
        else items.push({ type: 'listItem', spread: false, children: [list] })
      } else if (isObject(child)) {
        const children = paragraph(inlines(child.children, here))
        items.push({ type: 'listItem', spread: false, children })
      }
    }
    return { type: 'list', ordered: block.format === 'ordered', spread: false, children: items }
  }

  function fromImage(block: { [key: string]: Json }): BlockContent[] {
    const asset = fromMedia(block.image) ?? fromAddress(block.image)
    if (!asset) return []
    assets.push(asset)
    const children: PhrasingContent[] = asset.caption ? [{ type: 'text', value: asset.caption }] : []
    return [
      { type: 'figure', src: asset.src, ...defined({ alt: asset.alt, credit: asset.credit }), children },
    ]
  }

  function inlines(children: Json | undefined, path: FieldPath): PhrasingContent[] {
    return toList(children).flatMap((child, index): PhrasingContent[] => {
      if (!isObject(child)) return []
      if (child.type === 'link') {
        return [{ type: 'link', url: String(child.url ?? ''), children: inlines(child.children, path) }]
      }
      if (typeof child.text === 'string') return marked(child)
      unknown.push({ path: [...path, 'children', index], type: String(child.type) })
      return inlines(child.children, [...path, 'children', index])
    })
  }
}

/** An image without the fields of a media file still has its address. */
function fromAddress(image: Json | undefined): Asset | undefined {
  if (!isObject(image) || typeof image.url !== 'string') return undefined
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
