// A vocabulary to N-Triples: a triple a line, for tools that compare lines.
import type { Node, Vocabulary } from '../model/vocabulary.ts'
import { toStatements } from './to-statements.ts'

export function toNTriples(vocabulary: Vocabulary): string {
  return toStatements(vocabulary)
    .map(({ subject, predicate, object }) => `${uri(subject)} ${uri(predicate)} ${nodeText(object)} .\n`)
    .join('')
}

function nodeText(node: Node): string {
  if ('uri' in node) return uri(node.uri)
  if (node.language) return `${quote(node.value)}@${node.language}`
  return node.datatype ? `${quote(node.value)}^^${uri(node.datatype)}` : quote(node.value)
}

const uri = (value: string): string => (value.startsWith('_:') ? value : `<${value}>`)

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** STRING_LITERAL_QUOTE of Turtle and N-Triples (RDF 1.1 Turtle, section 6.5). */
export function quote(text: string): string {
  const escaped = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
    /[\\"\u0000-\u001F\u007F]/g,
    (character) =>
      ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return `"${escaped}"`
}
