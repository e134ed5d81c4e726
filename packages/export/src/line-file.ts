// Lines about the documents of a run to an NDJSON file that keeps what the last run said of all others.
import { stat } from 'node:fs/promises'
import { createAtomicFile, type Durability } from './atomic-file.ts'
import { linesOf } from './lines-of.ts'
import { type DocumentLine, mergeLines, parseLines } from './merge-lines.ts'
import { byBytes } from './sources/markdown-source.ts'

export interface LineFile<Line extends DocumentLine> {
  write(lines: readonly Line[]): Promise<void>
  /** `late`: lines that were only known when all documents were. */
  commit(durability: Durability, late?: readonly Line[]): Promise<void>
}

export interface LineFileOptions<Line> {
  /** Does this line of the last run still hold? Asked when all new lines are known. */
  holds(line: Line): boolean
  /** The order of the lines of one document. */
  order(lines: Line[]): Line[]
}

export async function createLineFile<Line extends DocumentLine>(
  path: string,
  { holds, order }: LineFileOptions<Line>,
): Promise<LineFile<Line>> {
  const fresh = await createAtomicFile(path)
  async function* held(): AsyncIterable<Line> {
    if (!(await stat(path).catch(() => undefined))?.isFile()) return
    for await (const line of parseLines<Line>(linesOf(path))) if (holds(line)) yield line
  }
  return {
    write: (lines) => fresh.write(toText(lines)),
    async commit(durability, late = []) {
      const whole = await createAtomicFile(path)
      try {
        const all = mergeLines(held(), parseLines<Line>(fresh.lines()), order)
        for await (const lines of mergeLines(oneByOne(all), inOrder(late), order))
          await whole.write(toText(lines))
        await whole.commit(durability)
      } catch (error) {
        await whole.abort()
        throw error
      } finally {
        await fresh.abort()
      }
    },
  }
}

async function* oneByOne<Line>(groups: AsyncIterable<Line[]>): AsyncIterable<Line> {
  for await (const group of groups) yield* group
}

async function* inOrder<Line extends DocumentLine>(lines: readonly Line[]): AsyncIterable<Line> {
  yield* [...lines].sort((a, b) => byBytes(a.id, b.id) || byBytes(a.locale ?? '', b.locale ?? ''))
}

const toText = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
