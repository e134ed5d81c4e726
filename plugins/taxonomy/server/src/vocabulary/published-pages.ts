// The published concepts of a scheme that is worked on -> pages of its tree and matches of a text, as readers see them.
import { bestMatches, broaderOf, foldLabel, labelOf } from '@kanaal/taxonomy'
import type { ConceptPath, Match, TreeNode } from '../../../shared/contracts'
import { labelRowsOf } from './project-concepts'
import { type ConceptRow, toLabelMap, toOrdered } from './rows'

export type PublicNode = Omit<TreeNode, 'documents'>

export interface PublishedPages {
  children(
    parent: string | undefined,
    page: { language: string; start: number; limit: number },
  ): { nodes: PublicNode[]; total: number }
  search(query: string, options: { language: string; limit: number }): Match[]
}

/** All at once and in memory: only a scheme whose working copy differs from what readers see is read this way. */
export function createPublishedPages(
  concepts: readonly ConceptRow[],
  standIns: readonly string[] = [],
): PublishedPages {
  const rows = new Map(concepts.map((row) => [row.key, row]))
  const keys = new Map(concepts.map(({ uri, key }) => [uri, key]))
  const labels = new Map(
    concepts.map(({ key, skos }) => [key, toOrdered(toLabelMap(skos.prefLabel), standIns)]),
  )
  const parents = new Map(
    concepts.map((row) => [
      row.key,
      broaderOf(row)
        .flatMap((uri) => keys.get(uri) ?? [])
        .sort(),
    ]),
  )
  const children = new Map<string, string[]>()
  for (const [key, above] of parents) {
    for (const parent of above.length === 0 ? [''] : above) {
      children.set(parent, [...(children.get(parent) ?? []), key])
    }
  }
  const pathOf = (key: string): ConceptPath => {
    const path: ConceptPath = []
    const seen = new Set([key])
    for (let one = parents.get(key)?.[0]; one !== undefined && !seen.has(one); one = parents.get(one)?.[0]) {
      seen.add(one)
      path.unshift({ key: one, label: labels.get(one) ?? {} })
    }
    return path
  }
  return {
    children(parent = '', { language, start, limit }) {
      const collator = new Intl.Collator(language, { numeric: true })
      const own = (children.get(parent) ?? [])
        .map((key) => ({
          key,
          name: labelOf({ key, prefLabel: labels.get(key) ?? {}, standIns: [...standIns] }, language),
        }))
        .sort((a, b) => collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
      const nodes = own.slice(start, start + limit).map(({ key }) => ({
        key,
        label: labels.get(key) ?? {},
        notation: rows.get(key)?.skos.notation?.[0]?.value ?? null,
        deprecated: Boolean(rows.get(key)?.deprecated),
        children: children.get(key)?.length ?? 0,
      }))
      return { nodes, total: own.length }
    },
    search(query, options) {
      const folded = foldLabel(query)
      if (folded === '') return []
      const found = concepts
        .filter(({ deprecated }) => !deprecated)
        .flatMap(labelRowsOf)
        .filter((row) => row.folded.includes(folded))
      return bestMatches(found, folded, options).map(({ concept, scheme, lang, kind, literal }) => ({
        key: concept,
        scheme,
        label: labels.get(concept) ?? {},
        path: pathOf(concept),
        matched: { text: literal, lang, kind },
      }))
    },
  }
}
