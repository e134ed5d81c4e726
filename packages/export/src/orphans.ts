// The last manifest and what this run makes, to the files that nothing makes any more, and those that stay.
import type { ManifestElement } from './manifest-file.ts'

/** Above this share of the listed files a deletion is more likely a mistake than an intention. */
const MASS_DELETE_SHARE = 0.2

type ManifestRendition = ManifestElement['renditions'][number]

/** Files that the last manifest lists and this run did not make; what nobody listed is never touched. */
export interface Leftovers {
  /** Of a rendition that was made again without them. */
  replaced: string[]
  /** Made by nobody now, and this run's business. */
  orphans: string[]
  /** The last good ones of what failed, and what is no business of this run, such as another target's. */
  stays: string[]
  /** How many the last manifest lists. */
  listed: number
}

/** Whose renditions: in NDJSON an id and a locale, elsewhere a file. */
export interface Owner {
  id: string
  locale: string
  path: string
  line?: number
}

export interface LeftoverFinder {
  made(rendition: { directory: string; paths: readonly string[] }): void
  /** Where something failed, its last good renditions stay. */
  lost(owner: Owner, targets: 'all' | readonly string[]): void
  /** What is left when every document has had its turn. */
  finish(): Leftovers
}

/** @param isCovered would this run have made this rendition, if its document were still there? */
export function createLeftoverFinder(
  previous: readonly ManifestElement[],
  isCovered: (rendition: ManifestRendition) => boolean,
): LeftoverFinder {
  const old = new Map<string, ManifestRendition>()
  const owned = new Map<string, ManifestRendition[]>()
  for (const { id, source, renditions } of previous)
    for (const rendition of renditions) {
      for (const { path } of rendition.files) old.set(path, rendition)
      for (const key of [`file ${source}`, `id ${rendition.locale} ${id}`])
        owned.set(key, [...(owned.get(key) ?? []), rendition])
    }
  const made = { paths: new Set<string>(), directories: new Set<string>() }
  const lastGood = new Set<ManifestRendition>()

  const stateOf = (rendition: ManifestRendition): 'replaced' | 'stays' | 'orphans' => {
    const directory = directoryOf(rendition)
    if (directory !== undefined && made.directories.has(directory)) return 'replaced'
    return lastGood.has(rendition) || !isCovered(rendition) ? 'stays' : 'orphans'
  }
  return {
    made({ directory, paths }) {
      made.directories.add(directory)
      for (const path of paths) if (old.has(path)) made.paths.add(path)
    },
    lost({ id, locale, path, line }, targets) {
      const key = line === undefined ? `file ${path}` : `id ${locale} ${id}`
      for (const rendition of owned.get(key) ?? [])
        if (targets === 'all' || targets.includes(rendition.target)) lastGood.add(rendition)
    },
    finish() {
      const found: Leftovers = { replaced: [], orphans: [], stays: [], listed: old.size }
      for (const [path, rendition] of old) if (!made.paths.has(path)) found[stateOf(rendition)].push(path)
      return found
    },
  }
}

export const isMassDelete = ({ orphans, listed }: Leftovers): boolean =>
  orphans.length > listed * MASS_DELETE_SHARE

const RECORD = '/rendition.json'

/** Where a rendition of the manifest stands; undefined where it stands in one file with all others. */
export const directoryOf = ({ files }: ManifestRendition): string | undefined =>
  files.find(({ path }) => path.endsWith(RECORD))?.path.slice(0, -RECORD.length)
