// Assigned keys -> the concepts they stand for now: themselves, the one that replaced them, or none.
import type { Selection, Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Overlay } from './published-rows'
import { chunksOf, keysOfUris } from './rows'
import { LINKS } from './tables'

/** A replacement of a replacement; a longer chain, or a circle, is left where it is. */
const STEPS = 10

/**
 * A merged or replaced concept leads to the one concept that took its place; one with no successor, or with several,
 * stays itself. A key that nothing has leads to `''`: it does not count as tagged.
 *
 * @param rows what `statesAsked` selects for these keys, where that was asked already
 * @param overlay what readers see otherwise: a merge that is not published yet leads nowhere. What is new stands for itself
 */
export async function resolveKeys(
  sql: Sql,
  keys: Iterable<string>,
  { rows, overlay = new Map() }: { rows?: readonly StateRow[] | undefined; overlay?: Overlay } = {},
): Promise<Map<string, string>> {
  const resolved = new Map([...keys].map((key) => [key, key]))
  const known = rows ? toStates(rows) : await statesOf(sql, new Set(resolved.values()))
  for (const [key, value] of resolved) if (!known.has(value) && !overlay.get(value)) resolved.set(key, '')
  for (let step = 0; step < STEPS; step++) {
    const deprecated = [...new Set(resolved.values())].filter(
      (key) => (overlay.get(key)?.deprecated ?? known.get(key)) === true,
    )
    const successors = await successorsOf(sql, deprecated, overlay)
    if (successors.size === 0) break
    for (const [key, value] of resolved) resolved.set(key, successors.get(value) ?? value)
    const fresh = [...successors.values()].filter((key) => !known.has(key))
    for (const [key, state] of await statesOf(sql, fresh)) known.set(key, state)
  }
  return resolved
}

export interface StateRow {
  key: string
  deprecated: unknown
}

/** Which of these keys exist, and which are deprecated; none where they are more than one question takes. */
export function statesAsked(keys: ReadonlySet<string>): Selection[] {
  const [some, more] = chunksOf([...keys])
  return some && !more
    ? [{ table: 'kanaal_concepts', columns: ['key', 'deprecated'], where: { key: some } }]
    : []
}

const toStates = (rows: readonly StateRow[]): Map<string, boolean> =>
  new Map(rows.map(({ key, deprecated }) => [key, Boolean(deprecated)]))

/** Whether it is deprecated, by key, for the keys that exist. */
async function statesOf(sql: Sql, keys: Iterable<string>): Promise<Map<string, boolean>> {
  const states = new Map<string, boolean>()
  for (const some of chunksOf([...keys])) {
    const rows: StateRow[] = await sql('kanaal_concepts').whereIn('key', some).select('key', 'deprecated')
    for (const [key, state] of toStates(rows)) states.set(key, state)
  }
  return states
}

async function successorsOf(
  sql: Sql,
  keys: readonly string[],
  overlay: Overlay,
): Promise<Map<string, string>> {
  const found = await successorsBefore(sql, keys, overlay)
  for (const some of chunksOf(keys.filter((key) => !overlay.get(key)))) {
    const rows: { source: string; target: string }[] = await sql(`${LINKS.name} as link`)
      .join('kanaal_concepts as successor', 'successor.key', 'link.target')
      .where('link.kind', 'isReplacedBy')
      .whereIn('link.source', some)
      .select('link.source', 'link.target')
    for (const { source, target } of rows) found.set(source, [...(found.get(source) ?? []), target])
  }
  const single = [...found].flatMap(([key, [first, ...rest]]): [string, string][] =>
    first === undefined || rest.length > 0 ? [] : [[key, first]],
  )
  return new Map(single)
}

/** Of those that the working copy changed, what readers are led to. */
async function successorsBefore(
  sql: Sql,
  keys: readonly string[],
  overlay: Overlay,
): Promise<Map<string, string[]>> {
  const uris = new Map(
    keys.flatMap((key): [string, string[]][] => {
      const row = overlay.get(key)
      return row ? [[key, row.skos.isReplacedBy ?? []]] : []
    }),
  )
  const known = await keysOfUris(sql, [...uris.values()].flat())
  return new Map([...uris].map(([key, own]) => [key, own.flatMap((uri) => known.get(uri) ?? [])]))
}
