// The last manifest and the new one to the files that nothing makes any more.
import type { ManifestElement } from './manifest-file.ts'
import { byBytes } from './sources/markdown-source.ts'

/** Above this share of the listed files a deletion is more likely a mistake than an intention (reliability note 2.6). */
const MASS_DELETE_SHARE = 0.2

type ManifestRendition = ManifestElement['renditions'][number]

export interface Leftovers {
  /** Listed by the last manifest, made by nobody now, and this run's business; files nobody listed are never touched. */
  orphans: string[]
  /** Listed by the last manifest and no business of this run, such as another target's. */
  others: string[]
  /** All files that the last manifest lists. */
  listed: number
}

export interface LeftoverFinder {
  /** Gives the element to write: where something failed, its last good renditions stay. */
  next(element: ManifestElement, failedTargets: 'all' | readonly string[]): ManifestElement
  /** What is left when every document has had its turn. */
  finish(): Leftovers
}

/** @param isCovered would this run have made this rendition, if its document were still there? */
export function createLeftoverFinder(
  previous: readonly ManifestElement[],
  isCovered: (rendition: ManifestRendition) => boolean,
): LeftoverFinder {
  const old = new Map(previous.map((element) => [identityOf(element), element]))
  const left = new Map<string, ManifestRendition>()
  for (const { renditions } of previous)
    for (const rendition of renditions) for (const { path } of rendition.files) left.set(path, rendition)
  const listed = left.size
  return {
    next(element, failedTargets) {
      const before = old.get(identityOf(element))
      const next = before ? withLastGood(element, before, failedTargets) : element
      for (const { files } of next.renditions) for (const { path } of files) left.delete(path)
      return next
    },
    finish() {
      const [orphans, others]: [string[], string[]] = [[], []]
      for (const [path, rendition] of left) (isCovered(rendition) ? orphans : others).push(path)
      return { orphans, others, listed }
    },
  }
}

export const isMassDelete = ({ orphans, listed }: Leftovers): boolean =>
  orphans.length > listed * MASS_DELETE_SHARE

function withLastGood(
  element: ManifestElement,
  before: ManifestElement,
  failedTargets: 'all' | readonly string[],
): ManifestElement {
  if (failedTargets === 'all') return before
  const lastGood = before.renditions.filter(({ target }) => failedTargets.includes(target))
  return { ...element, renditions: [...element.renditions, ...lastGood] }
}

/** The new elements with what stays of the old ones, so that nothing of ours becomes unknown. */
export function mergeLeftovers(
  elements: readonly ManifestElement[],
  previous: readonly ManifestElement[],
  paths: ReadonlySet<string>,
): ManifestElement[] {
  const merged = new Map(elements.map((element) => [identityOf(element), element]))
  for (const before of previous) {
    const left = before.renditions
      .map((rendition) => ({ ...rendition, files: rendition.files.filter(({ path }) => paths.has(path)) }))
      .filter(({ files }) => files.length > 0)
    if (left.length === 0) continue
    const element = merged.get(identityOf(before))
    const renditions = [...(element?.renditions ?? []), ...left]
    merged.set(identityOf(before), { ...(element ?? before), renditions })
  }
  return [...merged.values()].sort((a, b) => byBytes(identityOf(a), identityOf(b)))
}

/** Two locales may share an id; the source tells them apart. */
const identityOf = ({ id, source }: ManifestElement): string => `${id}\n${source}`
