// A document to the one image that stands for it.
import { safeUrl, withHtmlRead } from '@kanaal/content'
import type { Document, Inputs, Site } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Provenance, ResolvedImage } from './resolved.ts'

export interface ImageOf {
  image: ResolvedImage
  from: Provenance
}

/** The author's lead image, else the first image in the text, else the site's logo. */
export const resolveImage = (
  document: Document,
  site: Site,
  url: string,
  inputs: Inputs | undefined,
): ImageOf | undefined => {
  const own = document.metadata.image
  const inText = own ? undefined : firstImage(withHtmlRead(document.tree))
  const named = own ?? inText
  const image = named && locate(document, named.src, named.alt, url, inputs)
  if (image) return { image, from: own ? 'own' : 'extracted' }
  const logo = site.logo && locate(document, site.logo, site.name, `${site.url}/`, inputs)
  return logo ? { image: logo, from: 'site' } : undefined
}

const locate = (
  document: Document,
  src: string,
  alt: string | undefined,
  base: string,
  inputs: Inputs | undefined,
): ResolvedImage | undefined => {
  const found = inputs?.assets[src]
  const asset = found ?? document.assets.find((candidate) => candidate.src === src)
  const url = safeUrl(found?.url ?? src, base)
  if (!url || !/^https?:/.test(url)) return undefined
  return {
    url,
    alt: alt ?? asset?.alt,
    width: asset?.width,
    height: asset?.height,
    mediaType: asset?.mediaType,
  }
}

const firstImage = (node: Nodes): { src: string; alt: string | undefined } | undefined => {
  if (node.type === 'image') return { src: node.url, alt: node.alt ?? undefined }
  if (node.type === 'figure') return { src: node.src, alt: node.alt }
  if (!('children' in node) || node.type === 'conditional' || node.type === 'variant') return undefined
  for (const child of node.children) {
    const found = firstImage(child)
    if (found) return found
  }
  return undefined
}
