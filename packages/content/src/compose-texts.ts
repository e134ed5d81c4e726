// Texts as they were typed or pasted to the composed form of Unicode (NFC), in which equal words are equal texts.
import type { Nodes } from 'mdast'

/** Addresses name files and pages by their bytes. */
const ADDRESSES = new Set(['src', 'href', 'url'])

/** `e` with an accent behind it, as macOS writes it, becomes `é`; all of a JSON value but its addresses. */
export function composed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC') as Value
  if (Array.isArray(value)) return value.map(composed) as Value
  if (typeof value !== 'object' || value === null) return value
  const rows = Object.entries(value).map(([key, inner]) => [
    key,
    ADDRESSES.has(key) ? inner : composed(inner),
  ])
  return Object.fromEntries(rows) as Value
}

/** Changes the words of one node; code and HTML stay as they are. */
export function composeTexts(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.normalize('NFC')
  else if ('alt' in node && node.alt) node.alt = node.alt.normalize('NFC')
  if ('title' in node && node.title) node.title = node.title.normalize('NFC')
}
