// A text that only some targets show to the place where it was written for them.
import { placeOf, placeOfMetadata, toText } from '@kanaal/content'
import type { Document, Place, Rendition, Variant } from '@kanaal/types'
import { nodesOfType } from './nodes-of-type.ts'

/** Channel copy first, then variants; undefined where it came from elsewhere, such as an included document. */
export function copyPlace(
  document: Document,
  targets: readonly string[],
  renditions: readonly Rendition[],
  found: string,
): Place | undefined {
  const { copy = {} } = document.metadata
  const channels = renditions.filter(({ target }) => targets.includes(target)).map(({ channel }) => channel)
  for (const [key, texts] of Object.entries(copy)) {
    const [target = ''] = key.split('@')
    if (target !== '' && !targets.includes(target) && !channels.includes(target)) continue
    const part = (['text', 'title', 'subject', 'preheader'] as const).find((name) =>
      texts[name]?.includes(found),
    )
    if (part === undefined) continue
    return placeOfMetadata(['copy', key, part], document)
  }
  const isForThem = ({ channel }: Variant): boolean =>
    channel === undefined || channel.some((key) => targets.includes(key) || channels.includes(key))
  const variant = nodesOfType<Variant>(document.tree, 'variant').find(
    (one) => isForThem(one) && toText(one).includes(found),
  )
  return variant && placeOf(variant, document)
}
