// A rendition to one item of a feed, with its text in absolute addresses.
import type { Rendition } from '@kanaal/types'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { mapTree } from '../map-addresses.ts'
import type { WebEntry } from './entry.ts'

export interface FeedItem extends WebEntry {
  id: string
  locale: string
  /** The article as HTML. */
  content: string
}

export const toFeedItem = (entry: WebEntry, rendition: Rendition): FeedItem => {
  const html = rendition.files.find((file) => file.role === 'html')?.body
  const content = typeof html === 'string' ? contentOf(fromHtml(html)) : undefined
  return {
    ...entry,
    id: rendition.id,
    locale: rendition.locale,
    content: content ? toHtml(mapTree(content, (address) => absolute(address, entry.url)).children) : '',
  }
}

const contentOf = (node: Root | Element): Element | undefined => {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const { className } = child.properties
    if (child.tagName === 'div' && Array.isArray(className) && className.includes('content')) return child
    const found = contentOf(child)
    if (found) return found
  }
  return undefined
}

const absolute = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address
