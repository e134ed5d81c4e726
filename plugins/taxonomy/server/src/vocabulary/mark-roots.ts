// Concepts whose parents or schemes changed -> which of them stand on top of a scheme, marked where the tree looks.
import type { Sql } from '@kanaal/strapi-kit/strapi-server'
import { chunksOf } from './rows'
import { LINKS, MEMBERS } from './tables'

/**
 * What says that it is a top concept, and what has no parent in the scheme: orphans must be seen to be mended. Asked of
 * every member each time a tree is opened, it would take most of a large tree's first paint.
 */
export async function markRoots(sql: Sql, changed: readonly string[]): Promise<void> {
  const concerned = new Set(changed)
  for (const some of chunksOf(changed)) {
    // A parent that came into a scheme, or left it, decides for what stands below it.
    const below: { source: string }[] = await sql(LINKS.name)
      .whereIn('target', some)
      .where('kind', 'broader')
      .select('source')
    for (const { source } of below) concerned.add(source)
  }
  for (const some of chunksOf([...concerned])) {
    await sql(MEMBERS.name).whereIn('concept', some).update({ is_root: false })
    await sql(MEMBERS.name)
      .whereIn('concept', some)
      .where((query) => query.where('is_top', true).orWhereNotExists(parentInScheme(sql)))
      .update({ is_root: true })
  }
}

const parentInScheme = (sql: Sql) =>
  sql(`${LINKS.name} as link`)
    .join(`${MEMBERS.name} as parent`, 'parent.concept', 'link.target')
    .whereRaw(`link.source = ${MEMBERS.name}.concept`)
    .where('link.kind', 'broader')
    .whereRaw(`parent.scheme = ${MEMBERS.name}.scheme`)
    .select(sql.raw('1'))

/** Rows of a database that was made before there was a mark. */
export async function markMissingRoots(sql: Sql): Promise<void> {
  const rows: { concept: string }[] = await sql(MEMBERS.name).whereNull('is_root').distinct('concept')
  await markRoots(
    sql,
    rows.map(({ concept }) => concept),
  )
}
