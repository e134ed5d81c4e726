// A tree and its metadata to the assets they name: one each, by `src`.
import type { Asset, Metadata } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { defined } from './defined.ts'
import { withHtmlRead } from './html/read-html.ts'
import { mediaTypeOf } from './media-type-of.ts'
import { visit } from './visit.ts'

/** `known` are assets whose sizes a source already told, such as Strapi's media. */
export function collectAssets(tree: Root, metadata: Metadata, known: readonly Asset[] = []): Asset[] {
  const assets = new Map(known.map((asset) => [asset.src, asset]))
  const definitions = new Map<string, string>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  })
  if (metadata.image) add(metadata.image)
  visit(withHtmlRead(tree), (node: Nodes) => {
    const asset = assetOf(node, definitions)
    if (asset) add(asset)
  })
  return [...assets.values()]

  function add(asset: Asset): void {
    if (asset.src === '') return
    const before = assets.get(asset.src)
    const mediaType = mediaTypeOf(asset.src)
    assets.set(asset.src, { ...defined({ mediaType }), ...asset, ...before })
  }
}

function assetOf(node: Nodes, definitions: Map<string, string>): Asset | undefined {
  switch (node.type) {
    case 'image':
      return { src: node.url, ...defined({ alt: node.alt || undefined, caption: node.title ?? undefined }) }
    case 'imageReference':
      return { src: definitions.get(node.identifier) ?? '', ...defined({ alt: node.alt || undefined }) }
    case 'figure':
      return { src: node.src, ...defined({ alt: node.alt, credit: node.credit }) }
    case 'embed':
      return node.poster === undefined ? undefined : { src: node.poster }
    default:
      return undefined
  }
}
