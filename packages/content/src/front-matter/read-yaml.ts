// YAML front matter to its keys: aliases, merge keys and keys that reach prototypes are refused.
import type { Json, Position } from '@kanaal/types'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { complaintOfYaml } from './complaint-of.ts'
import { type FrontMatter, FrontMatterError } from './front-matter.ts'
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
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    const { line } = lines.linePos(start)
    if (!isScalar(key)) throw new FrontMatterError('word', line, 'a key that is no scalar')
    const end = (value as { range?: [number, number, number] } | null)?.range?.[1] ?? start
    const name = String(key.value)
    front.set(name, {
      value: toPlainJson(jsonOf(pair.value, document, line), name, line),
      position: { start: pointAt(start), end: pointAt(end) },
    })
  }
  return front

  function pointAt(at: number): Position['start'] {
    const { line, col } = lines.linePos(at)
    return { line: line + 1, column: col, offset: offset + at }
  }
}

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
