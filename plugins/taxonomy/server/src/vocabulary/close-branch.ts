// Concepts whose parents changed -> the closure of everything below them, made anew; a circle is refused with its path.
import { insertRows, type Sql } from '@kanaal/strapi-kit/strapi-server'
import { Refused, refuse } from '../refuse'
import { chunksOf } from './rows'
import { CLOSURE, LINKS } from './tables'

/** Deeper than any real vocabulary (UNESCO: 8): a chain of n concepts has n² / 2 rows. */
const MAX_DEPTH = 100
/** Of a concept with several parents the longest way up may be longer; no longer than what a call stack takes. */
const MAX_WAY = 1000

/** Depth by ancestor, the concept itself included at 0. */
type Ancestors = ReadonlyMap<string, number>

/**
 * A concept may be reached along many ways, so nothing is counted down: what stands below the changed concepts is
 * deleted and made anew from the links.
 */
export async function closeBranch(sql: Sql, roots: readonly string[]): Promise<void> {
  const branch = new Set(roots)
  for (const some of chunksOf(roots)) {
    const rows: { descendant: string }[] = await sql(CLOSURE.name)
      .whereIn('ancestor', some)
      .select('descendant')
    for (const { descendant } of rows) branch.add(descendant)
  }
  const keys = [...branch]
  const parents = await parentsOf(sql, keys)
  const outside = [...new Set([...parents.values()].flat())].filter((key) => !branch.has(key))
  const closed = await ancestorsOf(sql, outside)
  const rows: { ancestor: string; descendant: string; depth: number }[] = []
  for (const descendant of keys) {
    for (const [ancestor, depth] of close(descendant, parents, closed, [])) {
      rows.push({ ancestor, descendant, depth })
    }
  }
  for (const some of chunksOf(keys)) await sql(CLOSURE.name).whereIn('descendant', some).delete()
  await insertRows(sql, CLOSURE.name, rows)
}

function close(
  key: string,
  parents: ReadonlyMap<string, string[]>,
  closed: Map<string, Ancestors>,
  way: readonly string[],
): Ancestors {
  const known = closed.get(key)
  if (known) return known
  if (way.includes(key)) refuseCircle([...way.slice(way.indexOf(key)), key])
  if (way.length > MAX_WAY) refuse(['broader'], 'too-deep', { concept: way[0] ?? key, max: MAX_DEPTH })
  const ancestors = new Map([[key, 0]])
  for (const parent of parents.get(key) ?? []) {
    for (const [ancestor, depth] of close(parent, parents, closed, [...way, key])) {
      const shortest = ancestors.get(ancestor)
      if (shortest === undefined || shortest > depth + 1) ancestors.set(ancestor, depth + 1)
    }
  }
  // By what was counted, and not by the way here: what stands above may have been closed before.
  if (Math.max(...ancestors.values()) > MAX_DEPTH) {
    refuse(['broader'], 'too-deep', { concept: key, max: MAX_DEPTH })
  }
  closed.set(key, ancestors)
  return ancestors
}

/** @throws Refused that names every concept of the circle, from top to bottom. @param upwards each below the next */
function refuseCircle(upwards: readonly string[]): never {
  const circle = [...upwards].reverse()
  throw new Refused(['broader'], 'circle', { circle }, { circle })
}

async function parentsOf(sql: Sql, keys: readonly string[]): Promise<Map<string, string[]>> {
  const parents = new Map<string, string[]>()
  for (const some of chunksOf(keys)) {
    const rows: { source: string; target: string }[] = await sql(`${LINKS.name} as link`)
      // A parent that is no concept of ours has no closure.
      .join('kanaal_concepts as parent', 'parent.key', 'link.target')
      .where('link.kind', 'broader')
      .whereIn('link.source', some)
      .select('link.source', 'link.target')
    for (const { source, target } of rows) parents.set(source, [...(parents.get(source) ?? []), target])
  }
  return parents
}

async function ancestorsOf(sql: Sql, keys: readonly string[]): Promise<Map<string, Ancestors>> {
  const closed = new Map<string, Map<string, number>>()
  for (const some of chunksOf(keys)) {
    const rows: { ancestor: string; descendant: string; depth: number }[] = await sql(CLOSURE.name)
      .whereIn('descendant', some)
      .select('ancestor', 'descendant', 'depth')
    for (const { ancestor, descendant, depth } of rows) {
      const own = closed.get(descendant) ?? new Map<string, number>()
      closed.set(descendant, own.set(ancestor, depth))
    }
  }
  return closed
}
