// Keys -> labels and the way to each concept from the top, in as few questions as there are levels of neither.
import { fromJson, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { ConceptPath, LabelMap } from '../../../shared/contracts'
import type { SchemeSettings } from '../../../shared/overviews'
import { chunksOf, toOrdered } from './rows'
import { schemeOfKey } from './scheme-of-key'
import { CLOSURE, LABELS, LINKS } from './tables'

/** Preferred labels by key and language; the first of a language wins. What stands in comes first. */
export async function labelsOf(sql: Sql, keys: Iterable<string>): Promise<Map<string, LabelMap>> {
  return inOrder(await unorderedLabelsOf(sql, keys), await standInsOf(sql))
}

/** For whoever says separately what stands in. */
export async function unorderedLabelsOf(sql: Sql, keys: Iterable<string>): Promise<Map<string, LabelMap>> {
  const labels = new Map<string, LabelMap>()
  for (const some of chunksOf([...new Set(keys)])) {
    addLabels(labels, await prefLabels(sql).whereIn('concept', some))
  }
  return labels
}

/** All of a scheme in one question. */
export async function labelsOfScheme(sql: Sql, scheme: string): Promise<Map<string, LabelMap>> {
  const labels = new Map<string, LabelMap>()
  addLabels(labels, await prefLabels(sql).where({ scheme }))
  return inOrder(labels, await standInsOf(sql))
}

/** By scheme, the languages that stand in for a missing one, of the schemes that name some. */
async function standInsOf(sql: Sql): Promise<Map<string, string[]>> {
  const rows: { key: string; settings: unknown }[] = await sql('kanaal_schemes').select('key', 'settings')
  return new Map(
    rows.flatMap(({ key, settings }) => {
      const parsed = fromJson(settings) as SchemeSettings | null
      return parsed?.standIns?.length ? [[key, parsed.standIns] as const] : []
    }),
  )
}

function inOrder(
  labels: Map<string, LabelMap>,
  standIns: ReadonlyMap<string, string[]>,
): Map<string, LabelMap> {
  for (const [key, label] of labels) {
    labels.set(key, toOrdered(label, standIns.get(schemeOfKey(key))))
  }
  return labels
}

const prefLabels = (sql: Sql) =>
  sql(LABELS.name).where('kind', 'pref').orderBy('id').select('concept', 'lang', 'literal')

function addLabels(
  labels: Map<string, LabelMap>,
  rows: readonly { concept: string; lang: string; literal: string }[],
): void {
  for (const { concept, lang, literal } of rows) {
    const own = labels.get(concept) ?? {}
    own[lang === '' ? 'und' : lang] ??= literal
    labels.set(concept, own)
  }
}

/** A concept below several has several paths; this is the one along the parents that come first in order of key. */
export async function pathsOf(sql: Sql, keys: Iterable<string>): Promise<Map<string, ConceptPath>> {
  const wanted = [...new Set(keys)]
  const ancestors = new Set(wanted)
  for (const some of chunksOf(wanted)) {
    const rows: { ancestor: string }[] = await sql(CLOSURE.name)
      .whereIn('descendant', some)
      .distinct('ancestor')
    for (const { ancestor } of rows) ancestors.add(ancestor)
  }
  const parents = new Map<string, string>()
  for (const some of chunksOf([...ancestors])) {
    const rows: { source: string; target: string }[] = await sql(LINKS.name)
      .whereIn('source', some)
      .where('kind', 'broader')
      .select('source', 'target')
    for (const { source, target } of rows) {
      const known = parents.get(source)
      if (ancestors.has(target) && (known === undefined || target < known)) parents.set(source, target)
    }
  }
  const labels = await labelsOf(sql, ancestors)
  const toPath = (key: string): ConceptPath => {
    const path: ConceptPath = []
    const seen = new Set([key])
    for (let one = parents.get(key); one !== undefined && !seen.has(one); one = parents.get(one)) {
      seen.add(one)
      path.unshift({ key: one, label: labels.get(one) ?? {} })
    }
    return path
  }
  return new Map(wanted.map((key) => [key, toPath(key)]))
}
