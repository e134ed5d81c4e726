// An image as a document names it to an element with its address, size and alternatives.
import { isDataPicture, safeUrl } from '@kanaal/content'
import { isMissing, type ResolvedAsset } from '@kanaal/types'
import type { Element, Text } from 'hast'
import { h } from 'hastscript'
import type { Nodes } from 'mdast'
import type { WebState } from './web-state.ts'

/** The text column of the stylesheet, then the whole width of a phone. */
const SIZES = '(min-width: 45rem) 42rem, calc(100vw - 2.5rem)'

/** @returns undefined where there is no safe address to show */
export const toPicture = (
  node: Nodes,
  src: string,
  alt: string | undefined,
  state: WebState,
): Element | undefined => {
  const asset = state.context.asset(src)
  const address = addressOf(src, asset, state)
  if (!address) return undefined
  if (asset) state.use(asset)
  const candidates = asset ? srcSetOf(asset, address) : []
  // The first picture is likely the largest thing a reader waits for; all others can come when they scroll.
  const isFirst = node === state.firstPicture
  return h('img', {
    src: address,
    ...(candidates.length > 1 && { srcSet: candidates.join(', '), sizes: SIZES }),
    alt: alt ?? asset?.alt ?? '',
    width: asset?.width,
    height: asset?.height,
    loading: isFirst ? 'eager' : 'lazy',
    decoding: 'async',
    ...(isFirst && { fetchPriority: 'high' }),
  })
}

/** Records a picture that cannot be shown; its words stay. */
export const losePicture = (
  node: Nodes,
  src: string,
  alt: string | undefined,
  state: WebState,
): Text | undefined => {
  state.context.lose(node, {
    kind: alt ? 'replaced' : 'dropped',
    to: alt ? 'text' : 'nothing',
    by: 'policy',
    cause: isMissing(src, state.context.inputs) ? 'image-missing' : 'image-refused',
  })
  return alt ? { type: 'text', value: alt } : undefined
}

/** The address of a file that lies beside the page. */
export const besidePage = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const addressOf = (src: string, asset: ResolvedAsset | undefined, state: WebState): string | undefined => {
  if (asset?.file) return besidePage(asset.file.path)
  if (!asset && isDataPicture(src)) return src
  // A file that is not there has no address either: its words say more than a broken picture.
  if (isMissing(src, state.context.inputs)) return undefined
  return webAddress(asset ? safeUrl(asset.url) : state.context.link(src))
}

const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:/.test(url) ? url : undefined

/** Smaller versions and the original, each with its width. */
const srcSetOf = (asset: ResolvedAsset, original: string): string[] => {
  // A page with its files beside it must not need another host to show them.
  if (!asset.width || asset.file) return []
  const smaller = (asset.formats ?? []).filter((format) => format.width < (asset.width ?? 0))
  return [...smaller, { url: original, width: asset.width }].flatMap(({ url, width }) => {
    const safe = url === original ? url : webAddress(safeUrl(url))
    // A comma ends a candidate in `srcset`.
    return safe ? [`${safe.replaceAll(',', '%2C')} ${width}w`] : []
  })
}
