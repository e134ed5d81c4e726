// Metadata of documents -> a file; and a file -> what it would change, or has changed: all of it or nothing.
import { isDeepStrictEqual } from 'node:util'
import {
  checkerOf,
  inTransaction,
  isLocalized,
  loadEntry,
  participationOf,
  type Sql,
} from '@kanaal/strapi-kit/strapi-server'
import type { Json } from '@kanaal/types'
import type { Core, UID } from '@strapi/strapi'
import type { ImportAnswer, ImportLine } from '../../../shared/transfer'
import { valueAt, withValueAt } from '../../../shared/value-at'
import { getService } from '../get-service'
import { readableRows, readableTypes } from '../overview/readable-rows'
import { issuesIn } from '../stored/stored-attributes'
import { type LineIssue, readLines, type Wish } from '../transfer/read-lines'
import { type Say, sayIn } from '../transfer/sentences'
import { type ExportedLine, toCsv } from '../transfer/to-csv'

type Values = Record<string, Json>
/** With the row it was planned for, and what stood there then. */
type Planned = ImportLine & { rowId: number; stored: Values; contentMetadata: Values }

export const transfer = ({ strapi }: { strapi: Core.Strapi }) => {
  async function plan(wish: Wish, userAbility: unknown, language: string): Promise<Planned | LineIssue[]> {
    const say: Say = sayIn(language)
    const { line, type: uid, documentId, locale } = wish
    if (!participationOf(strapi, uid)) {
      return [{ line, column: 'type', message: say('unknown-type', { type: uid }) }]
    }
    if (!(await strapi.db.query(uid).findOne({ where: { documentId }, select: ['id'] }))) {
      return [{ line, column: 'documentId', message: say('unknown-document', { documentId }) }]
    }
    const ref = {
      uid,
      documentId,
      locale: isLocalized(strapi, uid) ? locale : undefined,
      status: 'draft' as const,
    }
    const entry = ref.locale === '' ? undefined : await loadEntry(strapi, ref)
    if (!entry) return [{ line, column: 'locale', message: say('unknown-locale', { locale }) }]
    const checker = checkerOf(strapi, userAbility, uid)
    if (checker.cannot.read(entry) || checker.cannot.update(entry)) {
      return [{ line, message: say('forbidden') }]
    }
    const before = (entry.contentMetadata ?? {}) as Values
    let after = before
    const changes: ImportLine['changes'] = []
    for (const [key, value] of Object.entries(wish.values)) {
      const was = valueAt(before, key) ?? null
      if (JSON.stringify(was) === JSON.stringify(value)) continue
      after = withValueAt(after, key, value)
      changes.push({ key, before: was, after: value })
    }
    const { profiles } = await getService(strapi, 'rules').load()
    const issues = changes.length === 0 ? [] : issuesIn(uid, { contentMetadata: after }, profiles)
    if (issues.length > 0) {
      return issues.map(({ path, what }) => ({
        line,
        column: path.slice(1).join('.'),
        message: what[language] ?? what.en,
      }))
    }
    const { title } = getService(strapi, 'readings').fieldsOf(uid)
    const name = title === undefined ? undefined : entry[title]
    return {
      line,
      uid,
      documentId,
      locale,
      title: typeof name === 'string' ? name : documentId,
      changes,
      rowId: entry.id as number,
      stored: before,
      contentMetadata: after,
    }
  }

  /** Those rows that no longer hold what the plan saw. They stay as they are until the transaction ends. */
  async function changedMeanwhile(sql: Sql, planned: readonly Planned[], language: string) {
    const issues: LineIssue[] = []
    for (const { line, uid, rowId, stored } of planned) {
      await sql(strapi.db.metadata.get(uid).tableName).where({ id: rowId }).forUpdate().select('id')
      const now = await strapi.db.query(uid).findOne({ where: { id: rowId }, select: ['contentMetadata'] })
      if (now && isDeepStrictEqual(now.contentMetadata ?? {}, stored)) continue
      issues.push({ line, message: sayIn(language)('changed-meanwhile') })
    }
    return issues
  }

  async function* linesFor(
    userAbility: unknown,
    uid?: string,
    locale?: string,
  ): AsyncGenerator<ExportedLine> {
    const types = (await readableTypes(strapi, userAbility)).filter(
      (type) => uid === undefined || type.uid === uid,
    )
    const rows: { uid: string; document_id: string; locale: string; status: 'draft' | 'published' }[] =
      await readableRows(strapi, strapi.db.connection, types)
        .modify((one) => {
          if (locale !== undefined) one.where('m.locale', locale)
        })
        .orderBy(['m.uid', 'm.document_id', 'm.locale'])
        .select('m.uid', 'm.document_id', 'm.locale', 'm.status', 'm.title')
    for (const row of rows) {
      const { title } = getService(strapi, 'readings').fieldsOf(row.uid)
      const found = await strapi.db.query(row.uid).findOne({
        where: {
          documentId: row.document_id,
          ...(row.locale === '' ? {} : { locale: row.locale }),
          publishedAt: row.status === 'draft' ? { $null: true } : { $notNull: true },
        },
        select: ['contentMetadata', ...(title === undefined ? [] : [title])],
      })
      if (!found) continue
      yield {
        type: row.uid,
        documentId: row.document_id,
        locale: row.locale,
        title: title === undefined ? '' : String(found[title] ?? ''),
        contentMetadata: (found.contentMetadata ?? {}) as Values,
      }
    }
  }

  return {
    async export(
      format: 'csv' | 'jsonl',
      userAbility: unknown,
      scope: { type?: string | undefined; locale?: string | undefined },
    ): Promise<string> {
      const lines: ExportedLine[] = []
      for await (const line of linesFor(userAbility, scope.type, scope.locale)) lines.push(line)
      if (format === 'csv') return toCsv(lines)
      return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    },

    /** Where one line is wrong, no line is written. Drafts are written; publishing stays an act of its own. */
    async import(
      text: string,
      userAbility: unknown,
      { dryRun, language }: { dryRun: boolean; language: string },
    ): Promise<ImportAnswer> {
      const { wishes, issues } = readLines(text, sayIn(language))
      const planned: Planned[] = []
      for (const wish of wishes) {
        const one = await plan(wish, userAbility, language)
        if (Array.isArray(one)) issues.push(...one)
        else planned.push(one)
      }
      const changed = planned.filter(({ changes }) => changes.length > 0)
      if (!dryRun && issues.length === 0) {
        await inTransaction(strapi, async (sql) => {
          issues.push(...(await changedMeanwhile(sql, changed, language)))
          if (issues.length > 0) return
          for (const { uid, documentId, locale, contentMetadata } of changed) {
            await strapi.documents(uid as UID.ContentType).update({
              documentId,
              ...(isLocalized(strapi, uid) ? { locale } : {}),
              data: { contentMetadata } as never,
            })
          }
        })
      }
      return {
        dryRun: dryRun || issues.length > 0,
        documents: planned.length,
        unchanged: planned.length - changed.length,
        changed: changed.map(({ rowId: _row, stored: _before, contentMetadata: _whole, ...line }) => line),
        issues: issues.sort((a, b) => a.line - b.line),
      }
    },
  }
}
