// A resolved tree and its metadata to the same without signs that turn the direction of a text behind a reader's back.
import type { Document, Message } from '@kanaal/types'
import type { Nodes, Root } from 'mdast'
import { messageOf } from '../define-rule.ts'
import { placeOf, placeOfMetadata } from '../place-of.ts'
import { controlCharacter } from '../rules/control-character.ts'
import { visit } from '../visit.ts'

/** Embeddings and overrides (UAX #9, 2.1 and 2.2): `\u202Etxt.exe` reads as `exe.txt`. */
const OVERRIDES = /[\u202a-\u202e]/g
const ISOLATES = /[\u2066-\u2069]/
const ANY = /[\u202a-\u202e\u2066-\u2069]/
const WRITTEN = ['value', 'alt', 'title', 'credit', 'transcript'] as const

/** Changes the trees and gives the metadata; each place that held such signs is said once. */
export function dropOverrides(
  trees: readonly Root[],
  document: Document,
  messages: Message[],
): Document['metadata'] {
  const say = (place: ReturnType<typeof placeOf>) =>
    messages.push(messageOf(controlCharacter, { message: 'direction', severity: 'warning', place }))
  for (const tree of trees)
    visit(tree, (node: Nodes) => {
      const strings = node as unknown as Record<string, unknown>
      let isChanged = false
      for (const key of WRITTEN) {
        const value = strings[key]
        if (typeof value !== 'string' || !ANY.test(value)) continue
        const clean = withoutOverrides(value)
        isChanged ||= clean !== value
        strings[key] = clean
      }
      if (isChanged) say(placeOf(node, document))
    })
  const metadata = cleaned(document.metadata) as Document['metadata']
  for (const [key, value] of Object.entries(document.metadata))
    if (metadata[key as keyof typeof metadata] !== value) say(placeOfMetadata(key, document))
  return metadata
}

/** Isolates whose end stands in the same text stay: right-to-left names need them. */
export function withoutOverrides(text: string): string {
  const plain = text.replace(OVERRIDES, '')
  if (!ISOLATES.test(plain)) return plain
  const open: number[] = []
  const signs = [...plain]
  const lone = new Set<number>()
  for (const [index, sign] of signs.entries()) {
    if (sign === '\u2069') {
      if (open.pop() === undefined) lone.add(index)
    } else if (ISOLATES.test(sign)) open.push(index)
  }
  for (const index of open) lone.add(index)
  return lone.size === 0 ? plain : signs.filter((_, index) => !lone.has(index)).join('')
}

/** The same value where nothing in it had to go. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return ANY.test(value) ? withoutOverrides(value) : value
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).map(([key, inner]) => [key, inner, cleaned(inner)] as const)
  if (pairs.every(([, before, after]) => before === after)) return value
  return Array.isArray(value)
    ? pairs.map(([, , after]) => after)
    : Object.fromEntries(pairs.map(([key, , after]) => [key, after]))
}
