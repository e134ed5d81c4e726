// Turtle or N-Triples to statements and prefixes.
import { Parser } from 'n3'
import type { Statement } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'
import { fromQuads } from './from-quads.ts'

export function readTurtle(
  text: string,
  baseUri?: string,
): { statements: Statement[]; prefixes: Record<string, string> } {
  const prefixes: Record<string, string> = {}
  // The prefix keeps a file's own `_:b0` apart from what n3 makes for `[ ]`.
  const parser = new Parser({
    format: 'text/turtle',
    blankNodePrefix: '_:file-',
    ...(baseUri && { baseIRI: baseUri }),
  })
  try {
    const quads = parser.parse(text, null, (prefix, uri) => {
      if (/^[a-z][\w-]*$/i.test(prefix)) prefixes[prefix] = typeof uri === 'string' ? uri : uri.value
    })
    return { statements: fromQuads(quads), prefixes }
  } catch (error) {
    throw toRefusal(error)
  }
}

function toRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'RefusedVocabulary') return error
  const context: unknown = 'context' in error ? error.context : undefined
  const line =
    typeof context === 'object' && context !== null && 'line' in context
      ? Number(context.line)
      : lineIn(error.message)
  const detail = error.message.replace(/ on line \d+\.?$/, '.')
  return refusal('syntax-invalid', { line: Math.max(1, line), format: 'Turtle', detail })
}

const lineIn = (sentence: string): number => Number(/line (\d+)/.exec(sentence)?.[1] ?? 1)
