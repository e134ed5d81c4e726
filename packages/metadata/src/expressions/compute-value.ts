// A checked expression and the values of one document to what it gives there; nothing where one of them is absent.
import type { Computed, Json } from '@kanaal/types'
import { soleName } from './check-expression.ts'
import { type Part, parseExpression } from './parse-expression.ts'

/** The value that stands under a name, if there is one. */
export type Lookup = (name: string) => Json | undefined

/**
 * Half a sentence is worse than none: `{title} | {site.name}` gives nothing for a document without a title.
 * A list gives the items that it can, and lists stay lists.
 */
export const computeValue = (
  written: Computed['compute'],
  isList: boolean,
  lookup: Lookup,
): string | string[] | undefined => {
  const parsed = [written].flat().map((one) => parseExpression(one))
  const items = parsed.flatMap((one) => ('parts' in one ? itemsOf(one.parts, lookup) : []))
  if (!isList) return items[0]
  return items.length > 0 ? [...new Set(items)] : undefined
}

const itemsOf = (parts: readonly Part[], lookup: Lookup): string[] => {
  const alone = soleName(parts)
  if (alone !== undefined) return wordsOf(lookup(alone))
  const filled = parts.map((part) => ('text' in part ? [part.text] : wordsOf(lookup(part.name))))
  return filled.every((words) => words.length === 1) ? wordsOf(filled.join('')) : []
}

const wordsOf = (value: Json | undefined): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
}
