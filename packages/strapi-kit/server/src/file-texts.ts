// An entry's files -> the same files in the words of its language, where a plugin knows more than the media library.
import type { Core } from '@strapi/strapi'
import { kitOf } from './kit'
import type { EntryJson } from './publication'

/** What stands in the place of the media library's own words, which have one language. */
export interface FileText {
  alternativeText?: string
  caption?: string
  /** Whose it is, as it must be said beside it. */
  credit?: string
}

/** By the hash in a file's name, which stays where a file is replaced, exported or imported. */
export type FileTexts = (
  hashes: readonly string[],
  locale: string | undefined,
) => Promise<ReadonlyMap<string, FileText>>

/** What plugins know of these files; asks nobody where there are none. */
export async function fileTextsOf(
  strapi: Core.Strapi,
  hashes: readonly string[],
  locale: string | undefined,
): Promise<ReadonlyMap<string, FileText>> {
  const texts = new Map<string, FileText>()
  if (hashes.length === 0) return texts
  for (const know of kitOf(strapi).fileTexts.values()) {
    for (const [hash, text] of await know(hashes, locale)) texts.set(hash, { ...texts.get(hash), ...text })
  }
  return texts
}

export async function withFileTexts(
  strapi: Core.Strapi,
  entry: EntryJson,
  locale: string | undefined,
): Promise<EntryJson> {
  const hashes = new Set<string>()
  addHashes(entry, hashes)
  const texts = await fileTextsOf(strapi, [...hashes], locale)
  return texts.size === 0 ? entry : (told(entry, texts) as EntryJson)
}

/** Files of the media library are the only objects with these two. */
const isFile = (value: object): value is { hash: string; mime: string } =>
  'hash' in value && 'mime' in value && typeof value.hash === 'string' && typeof value.mime === 'string'

function addHashes(value: unknown, hashes: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isFile(value)) hashes.add(value.hash)
  else for (const item of Object.values(value)) addHashes(item, hashes)
}

function told(value: unknown, texts: ReadonlyMap<string, FileText>): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (isFile(value)) return texts.has(value.hash) ? { ...value, ...texts.get(value.hash) } : value
  if (Array.isArray(value)) return value.map((item) => told(item, texts))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, told(item, texts)]))
}
