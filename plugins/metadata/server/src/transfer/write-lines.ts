// What a file changes of documents -> those documents changed; or all as they were, and which changed meanwhile.
import { isDeepStrictEqual } from 'node:util'
import { inTransaction, isLocalized, type Sql } from '@kanaal/strapi-kit/strapi-server'
import type { Core, UID } from '@strapi/strapi'
import { asItStood } from '../stored/check-targets'
import { inSteps } from './in-steps'
import type { Planned, Values } from './judge-lines'
import type { LineIssue } from './read-lines'
import { sayIn } from './sentences'

type Step = [uid: string, lines: Planned[]]

/**
 * Drafts are written; publishing stays an act of its own. Each step is a transaction: one of them all would keep everybody
 * else from an SQLite for minutes. Where a step fails, those before it are taken back.
 *
 * @throws whatever a write was refused with
 */
export async function writeLines(
  strapi: Core.Strapi,
  planned: readonly Planned[],
  language: string,
): Promise<LineIssue[]> {
  const done: Step[] = []
  /** Documents: what languages share, a write of one of them has changed in the others. */
  const touched = new Set<string>()
  const nameOf = ({ uid, documentId }: Planned) => `${uid} ${documentId}`
  try {
    for (const step of inSteps(planned, ({ uid }) => uid)) {
      const issues = await inTransaction(strapi, async (sql) => {
        const [, lines] = step
        const now = await lockedValues(strapi, sql, step)
        const changed = lines.filter(
          (line) => !touched.has(nameOf(line)) && !isDeepStrictEqual(now.get(line.rowId), line.stored),
        )
        if (changed.length === 0) for (const line of lines) await write(strapi, line, line.contentMetadata)
        return changed.map(({ line }) => ({ line, message: sayIn(language)('changed-meanwhile') }))
      })
      if (issues.length > 0) return [...issues, ...(await takeBack(strapi, done, language))]
      done.push(step)
      for (const line of step[1]) touched.add(nameOf(line))
    }
    return []
  } catch (error) {
    await takeBack(strapi, done, language)
    throw error
  }
}

/** What somebody wrote over it since then is theirs, and is named. */
async function takeBack(strapi: Core.Strapi, done: readonly Step[], language: string): Promise<LineIssue[]> {
  const kept: LineIssue[] = []
  for (const step of done.toReversed()) {
    await inTransaction(strapi, async (sql) => {
      const now = await lockedValues(strapi, sql, step)
      for (const line of step[1]) {
        const current = now.get(line.rowId)
        if (isDeepStrictEqual(current, line.contentMetadata))
          await asItStood(() => write(strapi, line, line.stored))
        else if (!isDeepStrictEqual(current, line.stored))
          kept.push({ line: line.line, message: sayIn(language)('not-taken-back') })
      }
    })
  }
  return kept
}

const write = (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Planned,
  contentMetadata: Values,
): Promise<unknown> =>
  strapi.documents(uid as UID.ContentType).update({
    documentId,
    ...(isLocalized(strapi, uid) ? { locale } : {}),
    data: { contentMetadata } as never,
  })

/** By row. They stay as they are until the transaction ends. */
async function lockedValues(
  strapi: Core.Strapi,
  sql: Sql,
  [uid, lines]: Step,
): Promise<Map<number, unknown>> {
  const ids = lines.map(({ rowId }) => rowId)
  await sql(strapi.db.metadata.get(uid).tableName).whereIn('id', ids).forUpdate().select('id')
  const rows: { id: number; contentMetadata: unknown }[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'contentMetadata'] })
  return new Map(rows.map(({ id, contentMetadata }) => [id, contentMetadata ?? {}]))
}
