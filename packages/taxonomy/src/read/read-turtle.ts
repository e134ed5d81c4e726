// Turtle or N-Triples to statements and prefixes.
import { EventEmitter } from 'node:events'
import { Parser } from 'n3'
import type { Statement } from '../model/vocabulary.ts'
import { createCollector } from './collect-statements.ts'
import { syntaxRefusal } from './syntax-refusal.ts'

export function readTurtle(
  text: string,
  baseUri?: string,
): { statements: Statement[]; prefixes: Record<string, string> } {
  const prefixes: Record<string, string> = {}
  const { add, statements } = createCollector()
  const source = new EventEmitter()
  // The prefix keeps a file's own `_:b0` apart from what n3 makes for `[ ]`.
  const parser = new Parser({
    format: 'text/turtle',
    blankNodePrefix: '_:file-',
    ...(baseUri && { baseIRI: baseUri }),
  })
  try {
    parser.parse(
      source,
      (error, quad) => {
        if (error) throw error
        if (quad) add(quad)
      },
      (prefix, uri) => {
        if (/^[a-z][\w-]*$/i.test(prefix)) prefixes[prefix] = typeof uri === 'string' ? uri : uri.value
      },
    )
    // A stream is read token by token; of a text n3 first makes the tokens of all of it (ten times its size in memory).
    source.emit('data', text)
    source.emit('end')
    return { statements, prefixes }
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
  return syntaxRefusal('Turtle', Math.max(1, line), detail)
}

const lineIn = (sentence: string): number => Number(/line (\d+)/.exec(sentence)?.[1] ?? 1)
