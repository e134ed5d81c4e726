// The images that seed documents name -> files in Strapi's media library, each once.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { mediaTypeOf } from '@kanaal/content'
import type { Core } from '@strapi/strapi'
import type { SeedDocument } from './read-seed'

export interface UploadedFile {
  id: number
  url: string
}

/** By absolute path on disk. The first description found becomes the file's own; each language keeps its own besides. */
export async function uploadImages(
  strapi: Core.Strapi,
  documents: readonly SeedDocument[],
): Promise<Map<string, UploadedFile>> {
  const uploaded = new Map<string, UploadedFile>()
  for (const { document, directory } of documents) {
    const images = [...(document.metadata.image ? [document.metadata.image] : []), ...document.assets]
    for (const { src, alt } of images) {
      const file = path.resolve(directory, src)
      if (/^[a-z]+:/i.test(src) || uploaded.has(file)) continue
      uploaded.set(file, await upload(strapi, file, alt))
    }
  }
  return uploaded
}

async function upload(strapi: Core.Strapi, file: string, alt: string | undefined): Promise<UploadedFile> {
  const name = path.basename(file)
  const [made] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, alternativeText: alt ?? '', caption: '' } },
      files: {
        filepath: file,
        originalFilename: name,
        mimetype: mediaTypeOf(name) ?? 'application/octet-stream',
        size: (await stat(file)).size,
      },
    })
  return { id: made.id, url: made.url }
}
