// A vocabulary to an indented list of one language: the tree, with `=` before synonyms.
import { createGraph } from '../graph.ts'
import { labelIn } from '../label-in.ts'
import { byCodeUnits } from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** A concept with several broader ones stands below the first; what hangs in a circle starts at its first URI. */
export function toText(vocabulary: Vocabulary, language = 'en'): string {
  const graph = createGraph(vocabulary)
  const labelOf = (uri: string): string => oneLine(labelIn(graph.concept(uri) ?? { uri }, language))
  const byLabel = (a: string, b: string): number => byCodeUnits(labelOf(a), labelOf(b)) || byCodeUnits(a, b)
  const written = new Set<string>()
  const lines: string[] = []
  const write = (start: string): void => {
    const stack: [uri: string, depth: number][] = [[start, 0]]
    for (let step = stack.pop(); step; step = stack.pop()) {
      const [uri, depth] = step
      if (written.has(uri)) continue
      written.add(uri)
      const indent = '\t'.repeat(depth)
      const synonyms = graph.concept(uri)?.altLabel?.[language] ?? []
      lines.push(indent + labelOf(uri), ...synonyms.map((synonym) => `${indent}\t=${oneLine(synonym)}`))
      const below = graph.narrower(uri).filter((child) => graph.concept(child))
      for (const child of below.sort(byLabel).reverse()) stack.push([child, depth + 1])
    }
  }
  const uris = vocabulary.concepts.map(({ uri }) => uri)
  for (const uri of uris.filter((uri) => graph.broader(uri).length === 0).sort(byLabel)) write(uri)
  for (const uri of uris) if (!written.has(uri)) write(uri)
  return lines.map((line) => `${line}\n`).join('')
}

/** A line must not start like a synonym, a comment or an item of a list, and must be one line. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^([=#\s]|[-*•–]\s)+/, '') || '–'
