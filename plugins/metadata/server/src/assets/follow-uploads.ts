// Files on their way into the media library -> what they say of themselves, read before Strapi makes them smaller and drops it.
import { open, readFile, stat, writeFile } from 'node:fs/promises'
import { type AssetMetadata, isKnownPicture, readAssetMetadata, stripPosition } from '@kanaal/metadata/assets'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../config'
import { getService } from '../get-service'
import { createInTurn } from './in-turn'

/** A file of a form, as Strapi's body parser wrote it to disk. */
interface IncomingFile {
  filepath: string
  size: number
}
interface StoredFile {
  id: number
  hash: string
  alternativeText?: string | null
  caption?: string | null
}

/** The parts of Strapi's upload service through which every file comes in (5.54, server/services/upload). */
interface UploadService {
  upload(input: { files: IncomingFile | IncomingFile[] }, options?: object): Promise<StoredFile[]>
  replace(id: number, input: { file: IncomingFile }, options?: object): Promise<StoredFile>
}

/** Bytes of a picture that is read: those of cameras and scanners are smaller. */
const READ_BYTES = 64 * 1024 * 1024
/** Pictures in memory at the same time, whoever uploads how many: each is there whole, twice where its place is taken out. */
const inTurn = createInTurn(2)

/** As many as `isKnownPicture` asks for. */
const HEAD_BYTES = 12

/** Call it in `register`: whoever uploads asks the container for the service, and finds this one. */
export function followUploads(strapi: Core.Strapi): void {
  const services = strapi.get('services') as {
    extend(uid: string, wrap: (service: UploadService) => UploadService): void
  }
  services.extend('plugin::upload.upload', (service) => ({
    ...service,
    async upload(input, options) {
      const said = []
      for (const file of [input.files].flat()) said.push(await readIncoming(strapi, file))
      const stored = await service.upload(input, options)
      for (const [index, file] of stored.entries()) await remember(strapi, file, said[index])
      return stored
    },
    async replace(id, input, options) {
      const said = await readIncoming(strapi, input.file)
      const stored = await service.replace(id, input, options)
      await remember(strapi, stored, said)
      return stored
    },
  }))
}

/** The file is changed where it lies: what is stored never says where a picture was taken, whoever hands it out. */
async function readIncoming(strapi: Core.Strapi, file: IncomingFile): Promise<AssetMetadata | undefined> {
  const found = await stat(file.filepath).catch(() => undefined)
  if (!found?.isFile() || found.size > READ_BYTES || !(await isPicture(file.filepath))) return undefined
  return inTurn(() => readPicture(strapi, file))
}

/** A film or a document says nothing that we know: only its first bytes are looked at. */
async function isPicture(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(HEAD_BYTES), position: 0 })
    return isKnownPicture(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

async function readPicture(strapi: Core.Strapi, file: IncomingFile): Promise<AssetMetadata | undefined> {
  const bytes = new Uint8Array(await readFile(file.filepath))
  const said = await readAssetMetadata(bytes)
  const { keepPosition } = strapi.config.get('plugin::content-metadata') as Settings
  const stripped = keepPosition ? bytes : stripPosition(bytes)
  if (stripped !== bytes) {
    await writeFile(file.filepath, stripped)
    file.size = stripped.length
  }
  return said
}

async function remember(
  strapi: Core.Strapi,
  file: StoredFile,
  said: AssetMetadata | undefined,
): Promise<void> {
  if (!said) return
  await getService(strapi, 'assets').remember(file.hash, said)
  // The media library has one language: what the file says in none goes there, unless somebody wrote something.
  const alternativeText = file.alternativeText || said.alt?.['']
  const caption = file.caption || said.description
  if (alternativeText === file.alternativeText && caption === file.caption) return
  const data = { ...(alternativeText ? { alternativeText } : {}), ...(caption ? { caption } : {}) }
  if (Object.keys(data).length === 0) return
  await strapi.db.query('plugin::upload.file').update({ where: { id: file.id }, data })
  Object.assign(file, data)
}
