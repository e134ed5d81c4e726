// A seed document -> the values of a Strapi entry: what the form shows, and the rest as contentMetadata.
import path from 'node:path'
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

/** Images are named by the address the media library gave them. */
export function toEntry(
  seed: SeedDocument,
  images: ReadonlyMap<string, UploadedFile>,
): Record<string, unknown> {
  const { metadata, facts } = seed.document
  const {
    title,
    description,
    slug,
    date,
    authors,
    tags,
    image,
    type: _type,
    locale: _locale,
    ...rest
  } = metadata
  const fileOf = (src: string) => images.get(path.resolve(seed.directory, src))
  const cover = image && fileOf(image.src)
  const body = [...seed.document.assets]
    .filter(({ src }) => fileOf(src))
    .reduce((text, { src }) => text.replaceAll(src, fileOf(src)?.url ?? src), seed.body)
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
    contentMetadata: {
      ...rest,
      ...(image?.alt && cover ? { image: { src: cover.url, alt: image.alt } } : {}),
      ...(facts.length > 0 ? { facts: facts.map(({ place: _place, ...fact }) => fact) } : {}),
    },
  }
}
