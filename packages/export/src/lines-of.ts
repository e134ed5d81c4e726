// A text file to its lines, one at a time.
import { createReadStream } from 'node:fs'

/** At line feeds only: `readline` also splits at U+2028 and U+2029, which JSON may hold as they are. */
export async function* linesOf(path: string): AsyncGenerator<string, void> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
