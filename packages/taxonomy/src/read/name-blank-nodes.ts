// Statements with a parser's own blank node labels to statements whose labels depend on what is said alone.
import { createHash } from 'node:crypto'
import { byCodeUnits } from '../model/names.ts'
import type { Node, Statement } from '../model/vocabulary.ts'

/**
 * Rounds of refinement: a blank node is told from another by what stands within this many steps of it. Ties keep the
 * order of the file, so that bytes stay stable for everything but graphs built to be ambiguous.
 */
const ROUNDS = 12

/** `_:n3-17` becomes `_:b0`, counted in the order of their content. */
export function nameBlankNodes(statements: readonly Statement[]): readonly Statement[] {
  const signatures = blankNodeSignatures(statements)
  if (signatures.size === 0) return statements
  const ordered = [...signatures].sort(([, a], [, b]) => byCodeUnits(a, b)).map(([label]) => label)
  const renamed = new Map(ordered.map((label, index) => [label, `_:b${index}`]))
  const rename = (uri: string): string => renamed.get(uri) ?? uri
  return statements.map(({ subject, predicate, object }) => ({
    subject: rename(subject),
    predicate,
    object: 'uri' in object ? { uri: rename(object.uri) } : object,
  }))
}

/** For each blank node, what is said of it and by it, as a hash. */
export function blankNodeSignatures(statements: readonly Statement[]): Map<string, string> {
  const about = statements.filter(({ subject, object }) => isBlank(subject) || isBlankNode(object))
  const names = new Map<string, string>()
  for (const { subject, object } of about) {
    if (isBlank(subject)) names.set(subject, '')
    if (isBlankNode(object)) names.set(object.uri, '')
  }
  return names.size === 0 ? names : refine(about, names)
}

function refine(about: readonly Statement[], names: ReadonlyMap<string, string>): Map<string, string> {
  let signatures = new Map(names)
  let classes = 1
  for (let round = 0; round < ROUNDS; round++) {
    const said = new Map<string, string[]>([...names.keys()].map((label) => [label, []]))
    const show = (uri: string): string => (isBlank(uri) ? `_${signatures.get(uri) ?? ''}` : uri)
    for (const { subject, predicate, object } of about) {
      const shown = 'uri' in object ? show(object.uri) : JSON.stringify(object)
      said.get(subject)?.push(`out ${predicate} ${shown}`)
      if ('uri' in object) said.get(object.uri)?.push(`in ${predicate} ${show(subject)}`)
    }
    signatures = new Map(
      [...said].map(([label, lines]) => [
        label,
        sha256(`${signatures.get(label) ?? ''}\n${lines.sort(byCodeUnits).join('\n')}`),
      ]),
    )
    const found = new Set(signatures.values()).size
    if (found === classes && round > 0) break
    classes = found
  }
  return signatures
}

const isBlank = (uri: string): boolean => uri.startsWith('_:')
const isBlankNode = (node: Node): node is { uri: string } => 'uri' in node && isBlank(node.uri)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
