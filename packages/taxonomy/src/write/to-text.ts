// A vocabulary to an indented list of one language: the tree, with `=` before synonyms.
import { createGraph } from '../graph.ts'
import { labelIn } from '../label-in.ts'
import { byCodeUnits, KINDS } from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { LIST_HEADING, toLine } from '../read/read-text.ts'
import { sniffFormat } from '../read/sniff-format.ts'

export interface WrittenList {
  text: string
  /** Triples that the list says; a label counts where it can be read back letter by letter. */
  said: number
}

/** A concept with several broader ones stands below the first; what hangs in a circle starts at its first URI. */
export function toText(vocabulary: Vocabulary, language = 'en'): WrittenList {
  const graph = createGraph(vocabulary)
  const labelOf = (uri: string): string => labelIn(graph.concept(uri) ?? { uri }, language)
  const byLabel = (a: string, b: string): number => byCodeUnits(labelOf(a), labelOf(b)) || byCodeUnits(a, b)
  const written = new Set<string>()
  const lines: string[] = []
  let said = 0
  const write = (start: string): void => {
    const stack: [uri: string, depth: number][] = [[start, 0]]
    for (let step = stack.pop(); step; step = stack.pop()) {
      const [uri, depth] = step
      if (written.has(uri)) continue
      written.add(uri)
      const { types = [], prefLabel = {}, altLabel = {} } = graph.concept(uri) ?? {}
      const indent = '\t'.repeat(depth)
      const label = labelOf(uri)
      // A list that was read without a language gives its own back.
      const synonyms = [...new Set([...(altLabel[language] ?? []), ...(altLabel[''] ?? [])])].filter(
        (synonym) => oneLine(synonym) !== '',
      )
      lines.push(indent + (toLine(oneLine(label)) || NAMELESS))
      for (const synonym of synonyms) lines.push(`${indent}\t=${toLine(oneLine(synonym))}`)
      const isLabel = Object.values(prefLabel).some((labels) => labels.includes(label))
      said += [...(isLabel ? [label] : []), ...synonyms].filter((one) => one === oneLine(one)).length
      said += (depth > 0 ? 1 : 0) + types.filter((type) => type === KINDS.concepts[0]).length
      const below = graph.narrower(uri).filter((child) => graph.concept(child))
      for (const child of below.sort(byLabel).reverse()) stack.push([child, depth + 1])
    }
  }
  const uris = vocabulary.concepts.map(({ uri }) => uri)
  for (const uri of uris.filter((uri) => graph.broader(uri).length === 0).sort(byLabel)) write(uri)
  for (const uri of uris) if (!written.has(uri)) write(uri)
  const text = lines.map((line) => `${line}\n`).join('')
  // Labels with commas, or that end in a full stop, look like something else.
  const isKnown = text === '' || sniffFormat(text) === 'text'
  return { text: isKnown ? text : `${LIST_HEADING}\n${text}`, said }
}

/** Of a concept whose label has no letter to be seen. */
const NAMELESS = '–'

/** A label is one line, and what is around it is taken for indentation. */
const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim()
