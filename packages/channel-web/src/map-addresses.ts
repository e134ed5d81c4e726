// A page's HTML to the same page with other addresses of images and links.
import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'

const ADDRESSES = ['href', 'src', 'poster'] as const

/** The page is parsed and written again: text is never searched for what looks like an attribute. */
export const mapAddresses = (html: string, map: (address: string) => string): string =>
  toHtml(mapTree(fromHtml(html), map))

export const mapTree = <Tree extends Root | Element>(tree: Tree, map: (address: string) => string): Tree => ({
  ...tree,
  children: tree.children.map((child: RootContent) =>
    child.type === 'element' ? mapElement(child, map) : child,
  ),
})

const mapElement = (element: Element, map: (address: string) => string): Element => {
  const properties = { ...element.properties }
  for (const name of ADDRESSES) {
    const address = properties[name]
    if (typeof address === 'string') properties[name] = map(address)
  }
  const { srcSet } = properties
  if (typeof srcSet === 'string') {
    properties.srcSet = candidates(srcSet)
      .map(([url, width]) => `${map(url)} ${width}`)
      .join(', ')
  }
  return mapTree({ ...element, properties }, map)
}

/** Addresses hold no comma here: the page writes them as `%2C`. */
const candidates = (srcSet: string): [string, string][] =>
  srcSet.split(',').map((candidate) => {
    const [url = '', width = ''] = candidate.trim().split(/\s+/)
    return [url, width]
  })
