// YAML front matter to its keys: aliases, merge keys and keys that reach prototypes are refused.
import type { Json, Position } from '@kanaal/types'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { complaintOfYaml } from './complaint-of.ts'
import { type FrontMatter, FrontMatterError, PART_LEVELS, type PartPlaces, partName } from './front-matter.ts'
import { toPlainJson } from './to-plain-json.ts'

/** @throws {FrontMatterError} */
export function readYaml(text: string, offset: number): FrontMatter {
  const lines = new LineCounter()
  // The core schema has no timestamps: a date stays the text that was typed.
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error) {
    const { line } = lines.linePos(error.pos[0])
    throw new FrontMatterError(complaintOfYaml(error.code, error.message), line, error.message)
  }
  const front: FrontMatter = new Map()
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return front
  if (!isMap(document.contents)) throw new FrontMatterError('list', 1, 'no map')
  for (const pair of document.contents.items) {
    const { key, value } = pair
    const start = startOf(key)
    const { line } = lines.linePos(start)
    if (!isScalar(key)) throw new FrontMatterError('word', line, 'a key that is no scalar')
    const name = String(key.value)
    const parts: PartPlaces = new Map()
    placeParts(value, [], parts)
    front.set(name, {
      value: toPlainJson(jsonOf(pair.value, document, line), name, line),
      position: between(start, value),
      ...(parts.size > 0 && { parts }),
    })
  }
  return front

  function placeParts(node: unknown, path: (string | number)[], parts: PartPlaces): void {
    if (path.length === PART_LEVELS) return
    const place = (step: string | number, start: number, value: unknown): void => {
      parts.set(partName([...path, step]), between(start, value))
      placeParts(value, [...path, step], parts)
    }
    if (isSeq(node)) for (const [index, item] of node.items.entries()) place(index, startOf(item), item)
    if (!isMap(node)) return
    for (const { key, value } of node.items) if (isScalar(key)) place(String(key.value), startOf(key), value)
  }

  /** From the start of a key to the end of its value. */
  function between(start: number, value: unknown): Position {
    const end = rangeOf(value)?.[1] ?? start
    return { start: pointAt(start), end: pointAt(Math.max(start, end)) }
  }

  function pointAt(at: number): Position['start'] {
    const { line, col } = lines.linePos(at)
    return { line: line + 1, column: col, offset: offset + at }
  }
}

const rangeOf = (node: unknown): readonly number[] | undefined =>
  (node as { range?: readonly number[] } | null)?.range

const startOf = (node: unknown): number => rangeOf(node)?.[0] ?? 0

function jsonOf(node: unknown, document: ReturnType<typeof parseDocument>, line: number): Json {
  try {
    // maxAliasCount 0 refuses every alias: none can explode.
    return (
      (node as { toJS?(document: unknown, options: object): Json } | null)?.toJS?.(document, {
        maxAliasCount: 0,
      }) ?? null
    )
  } catch (error) {
    throw new FrontMatterError('alias', line, error instanceof Error ? error.message : String(error))
  }
}
