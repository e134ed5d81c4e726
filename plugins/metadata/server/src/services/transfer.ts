// Metadata of documents -> a file; and a file -> what it would change, or has changed: all of it or nothing.
import { setImmediate } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import type { ImportAnswer } from '../../../shared/transfer'
import { type ExportScope, exportLines } from '../transfer/export-lines'
import { inSteps } from '../transfer/in-steps'
import { createJudge, type Planned } from '../transfer/judge-lines'
import { readLines } from '../transfer/read-lines'
import { sayIn } from '../transfer/sentences'
import { csvHeading, toCsv } from '../transfer/to-csv'
import { writeLines } from '../transfer/write-lines'

export const transfer = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Piece by piece: however many documents there are, only some are held. */
  async *export(format: 'csv' | 'jsonl', userAbility: unknown, scope: ExportScope): AsyncGenerator<string> {
    if (format === 'csv') yield csvHeading
    for await (const lines of exportLines(strapi, userAbility, scope)) {
      yield format === 'csv' ? toCsv(lines) : lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    }
  },

  /** Where one line is wrong, no line is written. */
  async import(
    text: string,
    userAbility: unknown,
    { dryRun, language }: { dryRun: boolean; language: string },
  ): Promise<ImportAnswer> {
    const { wishes, issues } = readLines(text, sayIn(language))
    const judge = createJudge(strapi, userAbility, language)
    const changed: Planned[] = []
    let documents = 0
    for (const [uid, step] of inSteps(wishes, ({ type }) => type)) {
      // SQLite answers at once: without it nobody else would be served until all is judged.
      await setImmediate()
      const judged = await judge(uid, step)
      issues.push(...judged.issues)
      documents += judged.planned.length
      // What stays as it is need not be kept.
      changed.push(...judged.planned.filter(({ changes }) => changes.length > 0))
    }
    if (!dryRun && issues.length === 0) issues.push(...(await writeLines(strapi, changed, language)))
    return {
      dryRun: dryRun || issues.length > 0,
      documents,
      unchanged: documents - changed.length,
      changed: changed.map(({ rowId: _row, stored: _before, contentMetadata: _whole, ...line }) => line),
      issues: issues.sort((a, b) => a.line - b.line),
    }
  },
})
