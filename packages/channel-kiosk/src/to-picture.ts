// An image or figure to the picture that hangs beside or behind the words, from the deck's own files.
import { isDataPicture } from '@kanaal/content'
import type { Context, Figure, ResolvedAsset } from '@kanaal/types'
import type { Element, ElementContent } from 'hast'
import type { Image } from 'mdast'
import { element } from './element.ts'

/** A path that stays below the deck's directory. */
const isBelow = (path: string): boolean =>
  path !== '' && !/^[/\\]|:/.test(path) && !path.split(/[/\\]/).includes('..')

/** The file of a picture, where I/O read its bytes and they are a picture's. */
export function assetOf(src: string, context: Context): ResolvedAsset | undefined {
  const asset = context.asset(src)
  const { file } = asset ?? {}
  return file && /^image\//.test(file.mediaType) && isBelow(file.path) ? asset : undefined
}

/** Where a picture lies for the player: beside the deck, or in the text itself. */
export function addressOf(src: string, context: Context): string | undefined {
  const path = assetOf(src, context)?.file?.path
  if (path !== undefined) return path.split('/').map(encodeURIComponent).join('/')
  return isDataPicture(src) ? src : undefined
}

const srcOf = (node: Image | Figure): string => (node.type === 'image' ? node.url : node.src)

/** Whether a picture can be shown without a network. */
export const hasPicture = (node: Image | Figure, context: Context): boolean =>
  addressOf(srcOf(node), context) !== undefined

/** Whether no channel shows it: its address is none that pictures are fetched from. What lies elsewhere is not refused. */
export const isRefusedPicture = (node: Image | Figure, context: Context): boolean =>
  context.asset(srcOf(node)) === undefined && !/^https?:/.test(context.link(srcOf(node)) ?? '')

/** The asset a picture needs beside the deck. */
export const pictureAsset = (node: Image | Figure, context: Context): ResolvedAsset | undefined =>
  assetOf(srcOf(node), context)

/**
 * Makes the picture. A figure's caption and credit stand below it; so does a Markdown title.
 *
 * @param caption the phrasing of a figure's caption, made by the handlers
 */
export function toPicture(
  node: Image | Figure,
  caption: ElementContent[],
  context: Context,
): Element | undefined {
  const src = srcOf(node)
  const address = addressOf(src, context)
  if (address === undefined) return undefined
  const asset = context.asset(src)
  const image = element('img', {
    src: address,
    alt: node.alt ?? asset?.alt ?? '',
    width: asset?.width,
    height: asset?.height,
  })
  const credit = node.type === 'figure' ? (node.credit ?? asset?.credit) : undefined
  const words: (ElementContent | string)[] = [...caption]
  if (credit)
    words.push(
      element('span', { className: ['credit'] }, [caption.length > 0 ? ` © ${credit}` : `© ${credit}`]),
    )
  const below = words.length > 0 ? [element('figcaption', {}, words)] : []
  return element('figure', { className: ['picture'] }, [image, ...below])
}
