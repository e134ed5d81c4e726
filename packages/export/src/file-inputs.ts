// A directory of documents to the I/O they need: images below it, other documents and their addresses, and concepts.
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, posix, relative, sep } from 'node:path'
import { documentUrl, mediaTypeOf, readWikiLink, safeUrl, slugOf } from '@kanaal/content'
import { stripPosition } from '@kanaal/metadata/assets'
import type { Document, InputSources, ResolvedAsset, Site, Term } from '@kanaal/types'
import { imageSize } from 'image-size'
import type { Assigned } from './assign-slugs.ts'
import { translationOf } from './translation-of.ts'

/** Bytes of one asset: above it a page is too heavy to be meant. */
const ASSET_BYTES = 10 * 1024 * 1024

export interface FileInputsOptions {
  /** Absolute; undefined where the source has no files. */
  root: string | undefined
  /** Of a server: its assets are addresses, not files. */
  origin: string | undefined
  site: Site
  documents: readonly Assigned[]
  /** By key; undefined where there is no vocabulary, so that nobody knows what is a term. */
  terms: ReadonlyMap<string, Term> | undefined
  /** Parses a document that another one includes. */
  parse(document: Assigned): Promise<Document>
}

export function createFileInputs(options: FileInputsOptions): InputSources {
  const { root, origin, site, documents, terms, parse } = options
  const byPath = new Map(documents.map((document) => [document.path, document]))
  const byId = new Map<string, Assigned[]>()
  const byTranslation = new Map<string, Assigned[]>()
  for (const document of documents) {
    byId.set(document.id, [...(byId.get(document.id) ?? []), document])
    const key = translationOf({ locale: document.locale, source: { path: document.path } })
    byTranslation.set(key, [...(byTranslation.get(key) ?? []), document])
  }

  return {
    async asset(src, from) {
      if (origin !== undefined) return toRemoteAsset(src, from, origin)
      if (root === undefined || hasScheme(src)) return toRemoteAsset(src, from, undefined)
      return readAsset(src, from, root, site)
    },
    async link(href, from) {
      const page = href.startsWith('[[') ? pageOf(href, from, documents) : undefined
      if (page) return documentUrl(site, page.document) + page.part
      if (href.startsWith('[[')) return undefined
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
      const target = resolvePath(path, from.source.path)
      const found = target && (byPath.get(target) ?? byPath.get(withLocale(target, from.locale)))
      if (found) return documentUrl(site, found) + rest
      return root !== undefined && leadsNowhere(path, from, site) ? NOWHERE : undefined
    },
    async alternates(from) {
      const versions = root === undefined ? byId.get(from.id) : byTranslation.get(translationOf(from))
      const byLocale = new Map(versions?.map((version) => [version.locale, documentUrl(site, version)]))
      byLocale.delete(from.locale)
      return Array.from(byLocale, ([locale, url]) => ({ locale, url }))
    },
    ...(terms && {
      terms: async (keys) => keys.flatMap((key) => terms.get(key) ?? []),
      schemes: async () => [...new Set(Array.from(terms.values(), ({ scheme }) => scheme))],
    }),
    async include(id, from) {
      const found = byId.get(id)
      const best = found?.find(({ locale }) => locale === from.locale) ?? found?.[0]
      return best && parse(best)
    },
  }
}

/** No address at all: the words of the link stay, and `link-to-file` says why (https://www.w3.org/TR/css-values-4/#about-invalid). */
const NOWHERE = 'about:invalid'

/** A file above the source, or a climb above the front page: as an address it would be one that nobody wrote. */
function leadsNowhere(path: string, from: Document, site: Site): boolean {
  if (path === '' || path.startsWith('/') || hasScheme(path)) return false
  const leaves = (base: string): boolean => /^\.\.(\/|$)/.test(posix.normalize(posix.join(base, path)))
  if (!leaves(posix.dirname(from.source.path ?? ''))) return false
  return /\.[a-z][a-z0-9]{1,7}$/i.test(path) || leaves(new URL(documentUrl(site, from)).pathname.slice(1))
}

/** As Obsidian finds a page: by its path below the source, else by the name of its file, nearest first; or by its slug. */
function pageOf(
  address: string,
  from: Document,
  documents: readonly Assigned[],
): { document: Pick<Document, 'locale' | 'slug'>; part: string } | undefined {
  const { page, part } = readWikiLink(address)
  const anchor = part === undefined ? '' : `#${slugOf(part)}`
  if (page === '') return { document: from, part: anchor }
  const wanted = nameOf(page)
  const slug = slugOf(page.split('/').at(-1) ?? '')
  const isPage = ({ path }: Assigned): boolean =>
    nameOf(path) === wanted || nameOf(path).endsWith(`/${wanted}`)
  const named = documents.filter(isPage)
  const found = named.length > 0 ? named : documents.filter((one) => one.slug.split('/').at(-1) === slug)
  const folder = posix.dirname(from.source.path)
  const rank = ({ path, locale }: Assigned): number =>
    (locale === from.locale ? 0 : 2) + (posix.dirname(path) === folder ? 0 : 1)
  const [best] = [...found].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
  return best && { document: best, part: anchor }
}

/** Without its ending and its language: `News/Bags.nl.md` is `news/bags`. */
const nameOf = (path: string): string =>
  path
    .replace(/^\/+/, '')
    .replace(/\.(?:md|mdx|markdown)$/i, '')
    .replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, '')
    .toLowerCase()

const hasScheme = (src: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)

/** `other.md` as `other.nl.md`. */
const withLocale = (path: string, locale: string): string => path.replace(/(\.\w+)$/, `.${locale}$1`)

/** Below the source, with `/`; undefined where the path leaves it. A leading `/` is the source itself. */
function resolvePath(path: string, from: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded === '' || /[\0\\]/.test(decoded)) return undefined
  const joined = decoded.startsWith('/')
    ? posix.normalize(decoded.replace(/^\/+/, ''))
    : posix.normalize(posix.join(posix.dirname(from), decoded))
  return joined === '..' || joined.startsWith('../') ? undefined : joined
}

/** What the document itself knows of an image on a server; nothing is fetched. */
function toRemoteAsset(src: string, from: Document, origin: string | undefined): ResolvedAsset | undefined {
  const known = from.assets.find((asset) => asset.src === src)
  const url = known && safeUrl(src, origin)
  return known && url ? { ...known, url } : undefined
}

/** @throws Error where the file is there but may not be used: the reason becomes part of the message */
async function readAsset(
  src: string,
  from: Document,
  root: string,
  site: Site,
): Promise<ResolvedAsset | undefined> {
  const path = resolvePath(src.replace(/[?#].*$/s, ''), from.source.path)
  const mediaType = path && mediaTypeOf(path)
  if (!path || !mediaType) return undefined
  const real = await realpath(join(root, path)).catch(() => undefined)
  if (real === undefined) return undefined
  // A symbolic link may lead anywhere: what counts is where the file really is.
  const below = relative(await realpath(root), real)
  if (below === '' || below.startsWith('..') || below.startsWith(sep))
    throw new Error('it lies outside the source')
  const { size } = await stat(real)
  if (size > ASSET_BYTES)
    throw new Error(`${(size / 1048576).toFixed(1)} MB, expected at most ${ASSET_BYTES / 1048576} MB`)
  // Where a picture was taken may be somebody's home: it is published by nobody.
  const body = stripPosition(new Uint8Array(await readFile(real)))
  const sha256 = createHash('sha256').update(body).digest('hex')
  const extension = extname(path).toLowerCase()
  const stem = slugOf(posix.basename(path, extname(path))).slice(0, 60) || 'file'
  const name = `assets/${sha256.slice(0, 8)}-${stem}${extension}`
  const known = from.assets.find((asset) => asset.src === src)
  return {
    ...known,
    ...sizeOf(body, mediaType),
    src,
    mediaType,
    url: `${documentUrl(site, from).replace(/\/?$/, '/')}${name}`,
    file: { path: name, sha256, mediaType, body },
  }
}

function sizeOf(body: Uint8Array, mediaType: string): { width: number; height: number } | undefined {
  if (!mediaType.startsWith('image/')) return undefined
  try {
    const { width, height, orientation = 1 } = imageSize(body)
    const isTurned = orientation >= 5 // EXIF 2.3, tag 0x0112: 5 to 8 are turned by 90 degrees
    const size = isTurned ? { width: height, height: width } : { width, height }
    return Number.isInteger(size.width) && size.width > 0 && size.height > 0
      ? { width: Math.round(size.width), height: Math.round(size.height) }
      : undefined
  } catch {
    return undefined // not an image after all: shown without a size
  }
}
