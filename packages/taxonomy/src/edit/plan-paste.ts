// A pasted vocabulary and a place in a scheme -> what it would add there, row by row, and the edits that add it.
import { slugOf } from '@kanaal/content'
import { conceptKeyOf } from '../concept-key.ts'
import { createGraph } from '../graph.ts'
import { labelIn } from '../label-in.ts'
import { literalsOf } from '../model/texts.ts'
import type { Concept, Vocabulary } from '../model/vocabulary.ts'
import { foldLabel } from '../search/fold-label.ts'
import type { ConceptEdit, KeptConcept } from './kept-concept.ts'
import { joinTexts, withoutKnown } from './merge-concepts.ts'
import { renameIn } from './rename-uris.ts'
import { broaderOf, withBroader } from './with-broader.ts'

/** What is kept of a concept, with the version that changes count. */
type Kept = KeptConcept & { version: number }

export interface PastedRow {
  label: string
  level: number
  change: 'added' | 'changed' | 'same'
  /** The key of one elsewhere in the scheme with the same name. */
  namesake?: string
}
export interface PastePlan {
  rows: PastedRow[]
  edits: ConceptEdit<Kept>[]
}
export interface PastePlace {
  scheme: { key: string; uri: string }
  /** Without it, on top of the scheme. */
  parent: Kept | undefined
  /** All concepts of the scheme. */
  stored: readonly Kept[]
  /** URIs that others have taken already. */
  taken: Iterable<string>
  language: string
}

/** What stands there already under the same name is added to, and nothing is taken away from it. */
export function planPaste(pasted: Vocabulary, place: PastePlace): PastePlan {
  const { scheme, stored, language } = place
  const graph = createGraph(pasted)
  const keys = new Set(stored.map(({ key }) => key))
  const rows = new Map(stored.map((row) => [row.key, row]))
  const byName = namesOf(stored)
  const below = childrenOf(stored)
  const freshUri = createMint(scheme.uri, [...stored.map(({ uri }) => uri), ...place.taken])
  const plan: PastePlan = { rows: [], edits: [] }
  const renamed = new Map<string, string>()

  const walk = (uri: string, parent: Kept | undefined, level: number): void => {
    const concept = graph.concept(uri)
    if (!concept) return
    const label = labelIn(concept, language)
    const namesakes = byName.get(foldLabel(label)) ?? []
    const known = namesakes.find((key) => below.get(parent?.key ?? '')?.has(key))
    const before = known === undefined ? undefined : rows.get(known)
    const row: PastedRow = { label, level, change: 'same' }
    plan.rows.push(row)
    let after = before
    if (before) {
      after = withWords(before, concept)
      if (JSON.stringify(after.skos) !== JSON.stringify(before.skos)) {
        row.change = 'changed'
        plan.edits.push({ before, after })
      }
    } else {
      row.change = 'added'
      const [namesake] = namesakes
      if (namesake !== undefined) row.namesake = namesake
      const fresh = freshUri(parent?.key, label)
      const key = conceptKeyOf(scheme.key, fresh, keys)
      keys.add(key)
      after = toKept(concept, { key, uri: fresh, scheme, parent })
      plan.edits.push({ after })
    }
    if (after) renamed.set(uri, after.uri)
    for (const child of graph.narrower(uri)) walk(child, after, level + 1)
  }
  const tops = pasted.concepts.filter(({ uri }) => graph.broader(uri).length === 0)
  for (const { uri } of tops) walk(uri, place.parent, 1)
  // What pasted rows say of each other is said of what they became here.
  const edits = plan.edits.map((edit) =>
    edit.after ? { ...edit, after: { ...edit.after, skos: renameIn(edit.after.skos, renamed) } } : edit,
  )
  return { ...plan, edits }
}

/** Where a scheme mints the URIs of its concepts. */
export const baseUriOf = (scheme: string): string =>
  /[/#:]$/.test(scheme) ? scheme : scheme + (scheme.startsWith('urn:') ? ':' : '/')

/** `base/rugzak`, `base/school-rugzak` where that is taken, then numbers. */
function createMint(
  scheme: string,
  taken: Iterable<string>,
): (parent: string | undefined, label: string) => string {
  const base = baseUriOf(scheme)
  const uris = new Set(taken)
  return (parent, label) => {
    const name = slugOf(label) || 'concept'
    const wanted = [name, ...(parent ? [`${parent.slice(parent.indexOf(':') + 1)}-${name}`] : [])]
    for (let count = 1; ; count++) {
      const uri = base + (wanted[count - 1] ?? `${name}-${count}`)
      if (uris.has(uri)) continue
      uris.add(uri)
      return uri
    }
  }
}

/** Keys by folded name. */
function namesOf(stored: readonly Kept[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { key, skos } of stored) {
    const own = new Set(literalsOf(skos.prefLabel).map(({ value }) => foldLabel(value)))
    for (const name of own) names.set(name, [...(names.get(name) ?? []), key])
  }
  return names
}

/** `''` has what stands below nothing in the scheme, as on top of its tree. */
function childrenOf(stored: readonly Kept[]): Map<string, Set<string>> {
  const keys = new Map(stored.map(({ uri, key }) => [uri, key]))
  const children = new Map<string, Set<string>>()
  for (const row of stored) {
    const parents = broaderOf(row).flatMap((uri) => keys.get(uri) ?? [])
    for (const parent of parents.length > 0 ? parents : [''])
      children.set(parent, (children.get(parent) ?? new Set()).add(row.key))
  }
  return children
}

function toKept(
  { uri: _uri, broader: _broader, narrower: _narrower, topConceptOf: _top, inScheme: _in, ...skos }: Concept,
  {
    key,
    uri,
    scheme,
    parent,
  }: { key: string; uri: string; scheme: PastePlace['scheme']; parent: Kept | undefined },
): Kept {
  const row: Kept = {
    key,
    uri,
    scheme: scheme.key,
    deprecated: false,
    version: 0,
    skos: { ...skos, types: ['http://www.w3.org/2004/02/skos/core#Concept'], inScheme: [scheme.uri] },
  }
  return withBroader(row, parent ? [parent.uri] : [], scheme.uri)
}

/** Adds what the pasted concept says more; takes nothing away. */
function withWords<Kept extends KeptConcept>(
  row: Kept,
  { altLabel, hiddenLabel, definition, prefLabel }: Concept,
): Kept {
  const skos = { ...row.skos }
  for (const [language, texts] of Object.entries(prefLabel ?? {})) {
    if (!skos.prefLabel?.[language]) skos.prefLabel = { ...skos.prefLabel, [language]: texts }
  }
  const more = { altLabel: withoutKnown(altLabel, skos), hiddenLabel: withoutKnown(hiddenLabel, skos) }
  for (const [name, texts] of Object.entries(more) as ['altLabel' | 'hiddenLabel', typeof more.altLabel][]) {
    if (Object.keys(texts).length > 0) skos[name] = joinTexts(skos[name] ?? {}, texts)
  }
  for (const [language, texts] of Object.entries(definition ?? {})) {
    if (!skos.definition?.[language]) skos.definition = { ...skos.definition, [language]: texts }
  }
  return { ...row, skos }
}
