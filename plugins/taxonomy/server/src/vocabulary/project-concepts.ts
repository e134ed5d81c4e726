// Concepts -> their rows in the tables of labels, links and members.

import { insertRows, type Sql } from '@kanaal/strapi-kit/strapi-server'
import { type ConceptLink, foldLabel, type LabelRow, type Texts } from '@kanaal/taxonomy'
import { MAPPINGS } from '../../../shared/contracts'
import { URI_LENGTH } from './keys'
import { type ConceptRow, chunksOf, keysOfUris } from './rows'
import { LABELS, LINKS, MEMBERS } from './tables'

type Row = Record<string, string | boolean>

/** ISO 25964's kinds of hierarchy are hierarchy. */
export const BROADER = ['broader', 'broaderGeneric', 'broaderPartitive', 'broaderInstantial'] as const

/** Whether a link's target fits the column; the truth keeps those that do not. */
const fits = (target: string): boolean => target.length <= URI_LENGTH

/** The URIs that a concept leads to, by the kind of link. */
export function linksOf({ skos }: Pick<ConceptRow, 'skos'>): [kind: ConceptLink['kind'], uri: string][] {
  const broader = new Set(BROADER.flatMap((name) => skos[name] ?? []))
  const others = (['related', 'isReplacedBy', ...MAPPINGS] as const).flatMap((kind) =>
    (skos[kind] ?? []).map((uri): [ConceptLink['kind'], string] => [kind, uri]),
  )
  return [...[...broader].map((uri): [ConceptLink['kind'], string] => ['broader', uri]), ...others]
}

/** Replaces what the tables hold of these concepts; the closure is not among them. */
export async function projectConcepts(
  sql: Sql,
  concepts: readonly ConceptRow[],
  schemes: ReadonlyMap<string, string>,
): Promise<void> {
  await forgetConcepts(
    sql,
    concepts.map(({ key }) => key),
  )
  const keys = await keysOfUris(
    sql,
    concepts.flatMap((concept) => linksOf(concept).map(([, uri]) => uri)),
  )
  const labels: Row[] = []
  const links: Row[] = []
  const members: Row[] = []
  for (const concept of concepts) {
    const { key: source, scheme, skos } = concept
    labels.push(...labelRowsOf(concept).map((row): Row => ({ ...row })))
    for (const [kind, uri] of linksOf(concept)) {
      const target = keys.get(uri) ?? uri
      if (fits(target)) links.push({ source, kind, target })
    }
    const tops = new Set((skos.topConceptOf ?? []).map((uri) => schemes.get(uri)))
    const all = new Set([scheme, ...(skos.inScheme ?? []).map((uri) => schemes.get(uri))])
    for (const one of all) if (one) members.push({ scheme: one, concept: source, is_top: tops.has(one) })
  }
  await insertRows(sql, LABELS.name, labels)
  await insertRows(sql, LINKS.name, links)
  await insertRows(sql, MEMBERS.name, members)
}

export async function forgetConcepts(sql: Sql, keys: readonly string[]): Promise<void> {
  for (const some of chunksOf(keys)) {
    await sql(LABELS.name).whereIn('concept', some).delete()
    await sql(LINKS.name).whereIn('source', some).delete()
    await sql(MEMBERS.name).whereIn('concept', some).delete()
  }
}

/** As the table of labels has them. */
export function labelRowsOf({ key, scheme, skos }: ConceptRow): LabelRow[] {
  const rows = (kind: LabelRow['kind'], texts: Texts | undefined): LabelRow[] =>
    Object.entries(texts ?? {}).flatMap(([lang, literals]) =>
      literals.map((literal) => ({
        concept: key,
        scheme,
        lang,
        kind,
        literal,
        folded: foldLabel(literal),
      })),
    )
  return [
    ...rows('pref', skos.prefLabel),
    ...rows('alt', skos.altLabel),
    ...rows('hidden', skos.hiddenLabel),
    ...rows('notation', { '': (skos.notation ?? []).map(({ value }) => value) }),
  ]
}
