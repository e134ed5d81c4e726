// Lines of labels, indented below each other or with `A > B` paths, to statements.
import { NOTATION, SKOS, TYPE, toUri } from '../model/names.ts'
import { isUnseen } from '../model/texts.ts'
import type { Statement } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'
import { createMinter, type Minter } from './mint-uris.ts'
import { GOOGLE_LINE } from './table/columns.ts'

export interface TextOptions {
  baseUri: string | undefined
  language: string | undefined
}
interface Line {
  number: number
  text: string
}

/**
 * TemaTres' form: a tab (or the same number of spaces) a level, `=` before a synonym of the line above. Google's form:
 * `1604 - Apparel > Clothing`, the number being optional.
 *
 * `School⏎⇥Rugzak⏎⇥⇥=Boekentas` is two concepts, the second below the first and with a synonym. A backslash takes the
 * meaning of `=`, `#`, `>` and the bullets away, and its own.
 */
export function readText(text: string, { baseUri, language }: TextOptions): Statement[] {
  const lines = outdented(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/)
      .map((line, index): Line => ({ number: index + 1, text: line }))
      .filter(({ text }) => !isUnseen(text) && !text.trimStart().startsWith('#')),
  )
  const minter = createMinter(baseUri)
  const write = createWriter(minter.scheme, language)
  const isGoogle = lines.some((line) => GOOGLE_LINE.test(line.text))
  return [
    { subject: minter.scheme, predicate: TYPE, object: { uri: `${SKOS}ConceptScheme` } },
    ...(isGoogle ? readPaths(lines, minter, write) : readTree(lines, minter, write)),
  ]
}

/** A list from the middle of a page is indented as a whole. */
function outdented(lines: readonly Line[]): readonly Line[] {
  const indent = /^[\t ]*/.exec(lines[0]?.text ?? '')?.[0] ?? ''
  if (indent === '') return lines
  const outside = lines.find(({ text }) => !text.startsWith(indent))
  if (outside) throw refusal('row-invalid/first', { line: lines[0]?.number ?? 1 })
  return lines.map(({ number, text }) => ({ number, text: text.slice(indent.length) }))
}

type Write = ReturnType<typeof createWriter>

function createWriter(scheme: string, language: string | undefined) {
  const literal = (value: string) => (language === undefined ? { value } : { value, language })
  return {
    concept: (uri: string, label: string, broader: string | undefined): Statement[] => [
      { subject: uri, predicate: TYPE, object: { uri: `${SKOS}Concept` } },
      { subject: uri, predicate: toUri('inScheme'), object: { uri: scheme } },
      { subject: uri, predicate: toUri('prefLabel'), object: literal(label) },
      broader === undefined
        ? { subject: uri, predicate: toUri('topConceptOf'), object: { uri: scheme } }
        : { subject: uri, predicate: toUri('broader'), object: { uri: broader } },
    ],
    synonym: (uri: string, label: string): Statement => ({
      subject: uri,
      predicate: toUri('altLabel'),
      object: literal(label),
    }),
  }
}

/** Of a list in a mail or in Markdown: no part of the label. */
const BULLET = /^[-*•–]\s+/

/** Behind it a list begins that may look like anything else. */
export const LIST_HEADING = '# Indented list'

/** What would be read as a bullet, a synonym, a remark or a path of Google's. */
const MEANINGFUL = /\\|^[=#]|^[-*•–](?=\s)|(?<=^\d+ )-(?= )|(?<= )>(?= )/g

/** A label of one line as it is written in a list. */
export const toLine = (label: string): string => label.replace(MEANINGFUL, '\\$&')

const fromLine = (line: string): string => line.replace(/\\([\\=#>*•–-])/g, '$1')

/** Levels of a tree; MeSH, the deepest vocabulary we know, had 13 in 2026. Each concept's URI has all names above it in it. */
const LEVELS = 1000

function readTree(lines: readonly Line[], { mint }: Minter, write: Write): Statement[] {
  const first = lines.find(({ text }) => text.startsWith(' '))
  const unit = /^ +/.exec(first?.text ?? '')?.[0].length ?? 1
  const trail: { label: string; uri: string }[] = []
  return lines.flatMap(({ number, text }) => {
    const indent = /^[\t ]*/.exec(text)?.[0] ?? ''
    const said = text.trim().replace(BULLET, '')
    const label = fromLine(said)
    if (said.startsWith('=')) {
      const last = trail.at(-1)
      const synonym = fromLine(said.slice(1).trim())
      if (last === undefined || synonym === '') throw refusal('row-invalid/synonym', { line: number })
      return [write.synonym(last.uri, synonym)]
    }
    if (/\t/.test(indent) && / /.test(indent)) throw refusal('row-invalid/mixed', { line: number })
    const depth = indent.startsWith(' ') ? indent.length / unit : indent.length
    if (!Number.isInteger(depth))
      throw refusal('row-invalid/uneven', {
        line: number,
        spaces: indent.length,
        first: first?.number ?? 1,
        unit,
      })
    if (depth >= LEVELS) throw refusal('row-invalid/levels', { line: number, max: LEVELS })
    if (depth > trail.length)
      throw refusal('row-invalid/deep', {
        line: number,
        label: label.slice(0, 60),
        depth,
        above: trail.length - 1,
      })
    trail.length = depth
    const broader = trail.at(-1)?.uri
    const uri = mint([...trail.map((step) => step.label), label])
    trail.push({ label, uri })
    return write.concept(uri, label, broader)
  })
}

function readPaths(lines: readonly Line[], { mint }: Minter, write: Write): Statement[] {
  const byPath = new Map<string, string>()
  const codes = new Set<string>()
  return lines.flatMap(({ number, text }) => {
    const [, code, path = ''] = /^(?:(\d+) - )?(.*)$/.exec(text.trim()) ?? []
    const labels = path.split(' > ').map((label) => label.trim())
    const label = labels.at(-1) ?? ''
    const above = labels.slice(0, -1).join(' > ')
    const broader = above === '' ? undefined : byPath.get(above)
    if (label === '' || (above !== '' && broader === undefined))
      throw refusal('row-invalid/path', { line: number, label: above.slice(0, 80) })
    const name = labels.join(' > ')
    if (byPath.has(name)) throw refusal('row-invalid/twice', { line: number, name: name.slice(0, 80) })
    if (code !== undefined && codes.has(code))
      throw refusal('row-invalid/twice', { line: number, name: code })
    if (code !== undefined) codes.add(code)
    const uri = mint(code === undefined ? labels : [code])
    byPath.set(name, uri)
    const notation: Statement[] =
      code === undefined ? [] : [{ subject: uri, predicate: NOTATION, object: { value: code } }]
    return [...write.concept(uri, label, broader), ...notation]
  })
}
