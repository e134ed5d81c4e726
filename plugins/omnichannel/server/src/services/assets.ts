// An image as a document names it -> its place in the media library, with its bytes where they are on this disk.
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { mediaTypeOf, safeUrl, slugOf } from '@kanaal/content'
import { stripPosition } from '@kanaal/metadata/assets'
import { type FileText, fileTextsOf } from '@kanaal/strapi-kit/strapi-server'
import type { Document, ResolvedAsset } from '@kanaal/types'
import type { Core } from '@strapi/strapi'

/** Bytes of one asset that a rendition carries itself; a heavier one is only linked to. */
const ASSET_BYTES = 10 * 1024 * 1024

interface LibraryFile {
  hash: string
  url: string
  mime: string
  alternativeText: string | null
  caption: string | null
  width: number | null
  height: number | null
}

export const assets = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Only files of the media library are read, by the address it gave them; nothing is ever fetched.
   *
   * @param base the origin under which the reader reaches this server
   */
  async resolve(src: string, from: Document, base: string): Promise<ResolvedAsset | undefined> {
    return (await find(strapi, src, from, base))?.asset
  },

  /** The same with the file's bytes, for a rendition that takes its images along. */
  async attach(src: string, from: Document, base: string): Promise<ResolvedAsset | undefined> {
    const found = await find(strapi, src, from, base)
    if (!found?.stored) return found?.asset
    const body = await readUpload(strapi, found.stored)
    return { ...found.asset, ...(body ? { file: toFile(found.stored, stripPosition(body)) } : {}) }
  },

  /** The bytes of a file that this server itself hands out; whatever else an address names is no file. */
  read: (address: string): Promise<Uint8Array | undefined> =>
    readUpload(strapi, address).catch(() => undefined),
})

interface FoundAsset {
  asset: ResolvedAsset
  /** Where the file lies below the public directory; absent where another server keeps it. */
  stored?: string
}

async function find(
  strapi: Core.Strapi,
  src: string,
  from: Document,
  base: string,
): Promise<FoundAsset | undefined> {
  const known = from.assets.find((asset) => asset.src === src)
  const address = src.startsWith(`${base}/`) ? src.slice(base.length) : src
  const file = (await strapi.db.query('plugin::upload.file').findOne({
    where: { url: address },
    select: ['hash', 'url', 'mime', 'alternativeText', 'caption', 'width', 'height'],
  })) as LibraryFile | null
  const url = safeUrl(address, base)
  if (!url || (!file && !known)) return undefined
  const texts = await fileTextsOf(strapi, file ? [file.hash] : [], from.locale)
  const asset = { ...fromLibrary(file, texts.get(file?.hash ?? '')), ...known, src, url }
  return file && !/^[a-z]+:|^\/\//i.test(file.url) ? { asset, stored: file.url } : { asset }
}

/** What the library knows; what the document itself says of its image stands above it. */
function fromLibrary(file: LibraryFile | null, text: FileText = {}): Partial<ResolvedAsset> {
  if (!file) return {}
  const { mime, width, height } = file
  const alternativeText = text.alternativeText ?? file.alternativeText
  const caption = text.caption ?? file.caption
  return {
    mediaType: mime,
    ...(alternativeText ? { alt: alternativeText } : {}),
    ...(caption ? { caption } : {}),
    ...(text.credit ? { credit: text.credit } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  }
}

async function readUpload(strapi: Core.Strapi, url: string): Promise<Uint8Array | undefined> {
  const root = strapi.dirs.static.public
  const real = await realpath(path.join(root, decodeURIComponent(url))).catch(() => undefined)
  // A symbolic link may lead anywhere: what counts is where the file really is.
  if (!real?.startsWith(`${await realpath(root)}${path.sep}`)) return undefined
  if ((await stat(real)).size > ASSET_BYTES) return undefined
  return new Uint8Array(await readFile(real))
}

function toFile(address: string, body: Uint8Array): NonNullable<ResolvedAsset['file']> {
  const sha256 = createHash('sha256').update(body).digest('hex')
  const extension = path.extname(address).toLowerCase()
  const stem = slugOf(path.basename(address, path.extname(address))).slice(0, 60) || 'file'
  return {
    path: `assets/${sha256.slice(0, 8)}-${stem}${extension}`,
    sha256,
    mediaType: mediaTypeOf(address) ?? 'application/octet-stream',
    body,
  }
}
