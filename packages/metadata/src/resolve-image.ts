// A document to the one image that stands for it.
import { safeUrl, withHtmlRead } from '@kanaal/content'
import { type Document, type Inputs, isMissing, type Site } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { Provenance, ResolvedImage } from './resolved.ts'

export interface ImageOf {
  image: ResolvedImage
  from: Provenance
}

/** The author's lead image, else the first image in the text, else the site's logo: the first that others can fetch. */
export const resolveImage = (
  document: Document,
  site: Site,
  url: string,
  inputs: Inputs | undefined,
): ImageOf | undefined => {
  const own = document.metadata.image && locate(document, document.metadata.image, url, inputs)
  if (own) return { image: own, from: 'own' }
  for (const named of imagesIn(withHtmlRead(document.tree))) {
    const image = locate(document, named, url, inputs)
    if (image) return { image, from: 'extracted' }
  }
  const logo = site.logo && locate(document, { src: site.logo, alt: site.name }, `${site.url}/`, inputs)
  return logo ? { image: logo, from: 'site' } : undefined
}

interface NamedImage {
  src: string
  alt?: string | undefined
}

/** Nothing for a picture within the text itself, for an address that is refused, and for a file that is not there. */
const locate = (
  document: Document,
  { src, alt }: NamedImage,
  base: string,
  inputs: Inputs | undefined,
): ResolvedImage | undefined => {
  if (inputs && isMissing(src, inputs)) return undefined
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

/** In document order; what stands under a condition is not there for everybody. */
function* imagesIn(node: Nodes): Generator<NamedImage> {
  if (node.type === 'image') yield { src: node.url, alt: node.alt ?? undefined }
  else if (node.type === 'figure') yield { src: node.src, alt: node.alt }
  else if ('children' in node && node.type !== 'conditional' && node.type !== 'variant')
    for (const child of node.children) yield* imagesIn(child)
}
