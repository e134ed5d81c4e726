// A leaf to the few words by which people and programs know it again.
import type { Nodes } from 'mdast'
import { toText } from './to-text.ts'

/** UTF-16 units of an excerpt (`Loss.excerpt` in @kanaal/types). */
const EXCERPT_UNITS = 80

/** Its text, else what stands in the source; without half a surrogate pair at its end, which is no text. */
export const excerptOf = (leaf: Nodes): string =>
  (toText(leaf) || sourceOf(leaf).trim()).slice(0, EXCERPT_UNITS).replace(/[\uD800-\uDBFF]$/, '')

/** What stands in the source for a leaf that says nothing: raw HTML, or an address. */
function sourceOf(leaf: Nodes): string {
  if ('value' in leaf && typeof leaf.value === 'string') return leaf.value
  if ('url' in leaf && typeof leaf.url === 'string') return leaf.url
  return 'src' in leaf && typeof leaf.src === 'string' ? leaf.src : ''
}
