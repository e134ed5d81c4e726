// Where renditions go, and where those of the last export are found again.
import type { FileEntry, OutputFile, Rendition } from '@kanaal/types'

/** Where one rendition lives. */
export interface Address {
  target: string
  locale: string
  /** With `@<audience>` for a variant. */
  slug: string
}

export const toDirectory = ({ target, locale, slug }: Address): string => `${target}/${locale}/${slug}`

export interface Sink {
  /** The rendition stored here, where it is whole. */
  read(address: Address): Promise<Rendition | undefined>
  /** What the manifest says of it: paths below the output directory; none where it has no file of its own. */
  write(rendition: Rendition): Promise<Omit<FileEntry, 'role'>[]>
  /** A file that belongs to a whole target, such as a feed. */
  writeIndex(target: string, file: OutputFile): Promise<void>
  /** Removes a file that the last manifest listed. */
  remove(path: string): Promise<void>
  /** All renditions are there. */
  commit(): Promise<void>
  abort(): Promise<void>
}
