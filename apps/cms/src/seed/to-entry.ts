// A seed document -> the values of a Strapi entry: what the form shows, and the rest as contentMetadata.
import path from 'node:path'
import { documentUrl, namedConcepts } from '@kanaal/content'
import { happeningOf } from '@kanaal/metadata'
import { type SiteInput, site as siteSchema } from '@kanaal/types'
import config from '../../kanaal.config'
import type { SeedDocument } from './read-seed'
import type { UploadedFile } from './upload-images'

export const UIDS = {
  article: 'api::article.article',
  product: 'api::product.product',
  event: 'api::event.event',
} as const
export type SeedUid = (typeof UIDS)[keyof typeof UIDS]

/** The content type of a document; without a known `type` it is an article. */
export const uidOf = ({ document }: SeedDocument): SeedUid =>
  UIDS[document.type as keyof typeof UIDS] ?? UIDS.article

export interface SeedContext {
  /** By absolute path on disk. */
  images: ReadonlyMap<string, UploadedFile>
  seeds: readonly SeedDocument[]
}

/** Images are named by the address the media library gave them, other documents by that of their page. */
export function toEntry(seed: SeedDocument, { images, seeds }: SeedContext): Record<string, unknown> {
  const { metadata, facts } = seed.document
  const {
    title,
    description,
    slug,
    date,
    authors,
    tags,
    image,
    copy,
    type: _type,
    locale: _locale,
    ...rest
  } = metadata
  const fileOf = (src: string) => images.get(path.resolve(seed.directory, src))
  const cover = image && fileOf(image.src)
  const withImages = seed.document.assets
    .filter(({ src }) => fileOf(src))
    .reduce((text, { src }) => text.replaceAll(src, fileOf(src)?.url ?? src), seed.body)
  const body = withImages.replace(/\]\(([^():\s]+\.md)\)/g, (link, file: string) => {
    const target = seeds.find(({ path: other }) => other === path.resolve(seed.directory, file))
    return target ? `](${documentUrl(siteSchema.parse(config.site as SiteInput), target.document)})` : link
  })
  return {
    title,
    slug: slug ?? path.basename(seed.stem),
    summary: description,
    body,
    ...(cover ? { cover: cover.id } : {}),
    ...(date ? { date: date.slice(0, 'YYYY-MM-DD'.length) } : {}),
    ...(tags ? { tags } : {}),
    ...(uidOf(seed) === UIDS.article && authors
      ? { authors: authors.map(({ name, url }) => ({ name, url })) }
      : {}),
    ...(uidOf(seed) === UIDS.event ? toHappening(seed) : {}),
    contentMetadata: {
      ...rest,
      ...(image?.alt && cover ? { image: { src: cover.url, alt: image.alt } } : {}),
      ...(facts.length > 0 ? { facts: facts.map(({ place: _place, ...fact }) => fact) } : {}),
    },
    ...(copy ? { channelCopy: copy } : {}),
    taxonomyTerms: {
      assignments: namedConcepts(metadata).map((concept) => ({ ...concept, provenance: 'imported' })),
    },
  }
}

function toHappening({ document }: SeedDocument): { startsAt?: string; place?: string } {
  const { start, place } = happeningOf(document, config.site?.timeZone ?? 'UTC')
  return { ...(start?.includes('T') && { startsAt: start }), ...(place && { place }) }
}
