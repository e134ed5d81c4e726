// The texts of the metadata and the source that gives them -> where each text itself stands, without key, quotes or marks.
import type { Metadata, Position, SourceMap } from '@kanaal/types'

/** What people read, and rules and taggers look into. */
const TEXTS = ['title', 'description', 'keyMessage'] as const

/** Of a text with escapes, emphasis or ends of lines the whole place stays the nearest that is known. */
export function placeWords(map: SourceMap['metadata'], metadata: Metadata, source: string): void {
  for (const key of TEXTS) {
    const [value, place] = [metadata[key], map[key]]
    const words = value && place?.position && wordsIn(source, place.position, value)
    if (words) map[key] = { ...place, words }
  }
}

function wordsIn(source: string, { start, end }: Position, value: string): Position | undefined {
  if (start.offset === undefined || end.offset === undefined || /[\r\n]/.test(value)) return undefined
  const written = source.slice(start.offset, end.offset)
  // A key goes before its value, and may be the same word.
  const at = written.lastIndexOf(value)
  if (at < 0) return undefined
  const lines = written.slice(0, at).split(/\r\n?|\n/)
  const column = (lines.length === 1 ? start.column : 1) + (lines.at(-1)?.length ?? 0)
  const first = { line: start.line + lines.length - 1, column, offset: start.offset + at }
  return { start: first, end: shifted(first, value.length) }
}

/** Further in the same line. */
export const shifted = ({ line, column, offset }: Position['start'], by: number): Position['start'] => ({
  line,
  column: column + by,
  ...(offset !== undefined && { offset: offset + by }),
})
