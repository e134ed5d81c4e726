// The lines of the last run that still hold and those of this run, to one list in the order of the documents.
import { byBytes } from './sources/markdown-source.ts'

/** A line of `messages.ndjson` or `errors.ndjson`. */
export interface DocumentLine {
  id: string
  /** Absent in `errors.ndjson`. */
  locale?: string
}

/** The objects that have an id; the rest is torn, or not ours. */
export async function* parseLines<Line extends DocumentLine>(
  lines: AsyncIterable<string>,
): AsyncIterable<Line> {
  for await (const line of lines) {
    const parsed = parse<Line>(line)
    if (parsed) yield parsed
  }
}

function parse<Line extends DocumentLine>(line: string): Line | undefined {
  try {
    const value = JSON.parse(line) as Line | null
    return typeof value?.id === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Both lists come in byte order of id and locale, and so does the result: the lines of one document at a time.
 *
 * @param order sorts the lines of one document that come from both
 */
export async function* mergeLines<Line extends DocumentLine>(
  old: AsyncIterable<Line>,
  fresh: AsyncIterable<Line>,
  order: (lines: Line[]) => Line[],
): AsyncIterable<Line[]> {
  const [a, b] = [documentsOf(old), documentsOf(fresh)]
  let [one, other] = [await a.next(), await b.next()]
  while (!one.done || !other.done) {
    const direction = one.done ? 1 : other.done ? -1 : compare(one.value?.[0], other.value?.[0])
    if (direction === 0) yield order([...(one.value ?? []), ...(other.value ?? [])])
    else yield (direction < 0 ? one.value : other.value) ?? []
    if (direction <= 0) one = await a.next()
    if (direction >= 0) other = await b.next()
  }
}

async function* documentsOf<Line extends DocumentLine>(
  lines: AsyncIterable<Line>,
): AsyncGenerator<Line[], undefined> {
  let group: Line[] = []
  for await (const line of lines) {
    if (group.length > 0 && compare(group[0], line) !== 0) {
      yield group
      group = []
    }
    group.push(line)
  }
  if (group.length > 0) yield group
}

const compare = (a: DocumentLine | undefined, b: DocumentLine | undefined): number =>
  byBytes(a?.id ?? '', b?.id ?? '') || byBytes(a?.locale ?? '', b?.locale ?? '')
