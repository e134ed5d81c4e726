// An address with masked shortcodes to the address they stand for, where that can be known.
import { splitAtMasks } from './mask-foreign.ts'

/** Hugo's `ref` and `relref`, Jekyll's `link` and `post_url`: the path is in the tag. */
const REFERENCE =
  /^(?:\{\{[<%]\s*(?:ref|relref)|\{%-?\s*(?:link|post_url))\s+["']?([^"'\s>%]+)["']?[^\n]*[%}]\}$/
/** The site's own address before a path. */
const BASE = /^\{\{-?\s*(?:site\.(?:baseurl|url|BaseURL)|page\.baseurl)\s*-?\}\}$/i
/** `{{ '/path' | relative_url }}` */
const FILTERED = /^\{\{-?\s*["']([^"'\n]*)["']\s*\|\s*(?:relative_url|absolute_url|relURL|absURL)\s*-?\}\}$/

/** Undefined where a part of the address is known to nobody but the other system. */
export function toAddress(masked: string, sourceOf: (index: number) => string): string | undefined {
  let address = ''
  for (const part of splitAtMasks(masked)) {
    const text = typeof part === 'string' ? part : partOf(sourceOf(part))
    if (text === undefined) return undefined
    address += text
  }
  return address
}

function partOf(tag: string): string | undefined {
  if (BASE.test(tag)) return ''
  return REFERENCE.exec(tag)?.[1] ?? FILTERED.exec(tag)?.[1]
}
