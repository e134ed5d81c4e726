// The elements that a run made and those of the last manifest that stay, to the elements of the next one.
import type { ManifestElement } from './manifest-file.ts'
import { byBytes } from './sources/markdown-source.ts'

export interface Kept {
  previous: readonly ManifestElement[]
  /** Paths of the last manifest that stay. */
  paths: ReadonlySet<string>
  /** Ids of the targets in their order. */
  targets: readonly string[]
}

/** In the order of `identifyDocuments`, so that a part made later gives the manifest of a whole run. */
export async function* mergeManifest(
  made: AsyncIterable<ManifestElement>,
  { previous, paths, targets }: Kept,
): AsyncIterable<ManifestElement> {
  const kept = previous.flatMap((element) => withOnly(element, paths)).sort(compare)
  const byIdentity = new Map(kept.map((element) => [identityOf(element), element]))
  const isWaiting = new Set(kept)
  let next = 0
  for await (const element of made) {
    const own = byIdentity.get(identityOf(element))
    if (own) isWaiting.delete(own)
    for (let before = kept[next]; before && compare(before, element) < 0; before = kept[++next])
      if (isWaiting.delete(before)) yield before
    const renditions = [...element.renditions, ...(own?.renditions ?? [])]
    yield own ? { ...element, renditions: renditions.sort(byTarget(targets)) } : element
  }
  for (const element of isWaiting) yield element
}

/** An element without what is gone from it; none where nothing is left. */
function withOnly(element: ManifestElement, paths: ReadonlySet<string>): ManifestElement[] {
  const renditions = element.renditions
    .map((rendition) => ({ ...rendition, files: rendition.files.filter(({ path }) => paths.has(path)) }))
    .filter(({ files }) => files.length > 0)
  return renditions.length > 0 ? [{ ...element, renditions }] : []
}

const localeOf = ({ renditions }: ManifestElement): string => renditions[0]?.locale ?? ''

/** Two locales may share an id, and in NDJSON the source too. */
const identityOf = (element: ManifestElement): string =>
  [element.id, localeOf(element), element.source].join('\n')

const compare = (a: ManifestElement, b: ManifestElement): number =>
  byBytes(a.id, b.id) || byBytes(localeOf(a), localeOf(b)) || byBytes(a.source, b.source)

type ManifestRendition = ManifestElement['renditions'][number]

/** For everybody first, then the variants; of each the targets in their order. */
function byTarget(targets: readonly string[]) {
  const rank = ({ target }: ManifestRendition): number =>
    targets.includes(target) ? targets.indexOf(target) : targets.length
  return (a: ManifestRendition, b: ManifestRendition): number =>
    byBytes(a.audience ?? '', b.audience ?? '') || rank(a) - rank(b) || byBytes(a.target, b.target)
}
