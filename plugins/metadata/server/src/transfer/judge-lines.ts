// Wishes of a file -> what each would change, or why it cannot be: some hundreds of documents by one question.
import {
  checkerOf,
  hasDrafts,
  isLocalized,
  participationOf,
  whereChangeable,
  whereReadable,
} from '@kanaal/strapi-kit/strapi-server'
import type { Json } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { ImportLine } from '../../../shared/transfer'
import { valueAt, withValueAt } from '../../../shared/value-at'
import { getService } from '../get-service'
import { issuesIn } from '../stored/stored-attributes'
import { strangeTargets } from '../stored/strange-targets'
import { isUntouched } from './columns'
import type { LineIssue, Wish } from './read-lines'
import { sayIn } from './sentences'

export type Values = Record<string, Json>
/** With the row it was planned for, and what stood there then. */
export type Planned = ImportLine & { rowId: number; stored: Values; contentMetadata: Values }

interface Judged {
  planned: Planned[]
  issues: LineIssue[]
}

interface Row {
  id: number
  documentId: string
  locale: string | null
  contentMetadata: Values | null
}

/** What of a type somebody may read and change, as filters of Strapi; undefined: nothing. */
type Reach = object[] | undefined

/** For one file: what somebody may do with a type is asked once. */
export function createJudge(strapi: Core.Strapi, userAbility: unknown, language: string) {
  const say = sayIn(language)
  const reaches = new Map<string, Promise<Reach>>()

  async function reachOf(uid: string): Promise<Reach> {
    const checker = checkerOf(strapi, userAbility, uid)
    if (checker.cannot.read() || checker.cannot.update()) return undefined
    const filters = [
      await whereReadable(strapi, userAbility, uid),
      await whereChangeable(strapi, userAbility, uid, 'update'),
    ]
    return filters.filter((one) => Object.keys(one).length > 0)
  }

  async function allowedIn(uid: string, where: object): Promise<(row: Row) => boolean> {
    const reach = reaches.get(uid) ?? reachOf(uid)
    reaches.set(uid, reach)
    const filters = await reach
    if (filters === undefined) return () => false
    if (filters.length === 0) return () => true
    const rows: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ where: { $and: [where, ...filters] }, select: ['id'] })
    const ids = new Set(rows.map(({ id }) => id))
    return ({ id }) => ids.has(id)
  }

  async function judgeType(uid: string, wishes: readonly Wish[]): Promise<Judged> {
    const { title } = getService(strapi, 'readings').fieldsOf(uid)
    const { profiles, targets } = await getService(strapi, 'rules').load()
    const siteTargets = strapi.plugin('omnichannel') ? targets : undefined
    const hasLanguages = isLocalized(strapi, uid)
    const where = {
      documentId: { $in: [...new Set(wishes.map(({ documentId }) => documentId))] },
      ...(hasDrafts(strapi, uid) && { publishedAt: { $null: true } }),
    }
    const select = ['id', 'documentId', 'contentMetadata', ...(title === undefined ? [] : [title])]
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ where, select: hasLanguages ? [...select, 'locale'] : select })
    const isAllowed = await allowedIn(uid, where)
    const known = new Set(rows.map(({ documentId }) => documentId))
    const keyOf = (documentId: string, locale: string | null) => `${documentId} ${hasLanguages ? locale : ''}`
    const byKey = new Map(rows.map((row) => [keyOf(row.documentId, row.locale), row]))
    const planned: Planned[] = []
    const issues: LineIssue[] = []
    for (const { line, documentId, locale, values, isOfCells } of wishes) {
      const row = byKey.get(keyOf(documentId, locale))
      if (!known.has(documentId)) {
        issues.push({ line, column: 'documentId', message: say('unknown-document', { documentId }) })
      } else if (!row) {
        issues.push({ line, column: 'locale', message: say('unknown-locale', { locale }) })
      } else if (!isAllowed(row)) {
        issues.push({ line, message: say('forbidden') })
      } else {
        const stored = row.contentMetadata ?? {}
        const { changes, contentMetadata } = changesOf(stored, values, isOfCells ? isUntouched : isEqual)
        const illTyped = changes.length === 0 ? [] : issuesIn(uid, { contentMetadata }, profiles)
        const wrong =
          illTyped.length === 0 && siteTargets
            ? strangeTargets({ contentMetadata }, siteTargets, [{ contentMetadata: stored }])
            : illTyped
        for (const { path, what } of wrong)
          issues.push({ line, column: path.slice(1).join('.'), message: what[language] ?? what.en })
        if (wrong.length > 0) continue
        const name = title === undefined ? undefined : (row as unknown as Values)[title]
        const about = { line, uid, documentId, locale, title: typeof name === 'string' ? name : documentId }
        planned.push({ ...about, changes, rowId: row.id, stored, contentMetadata })
      }
    }
    return { planned, issues }
  }

  /** All of one type. */
  return async (uid: string, wishes: readonly Wish[]): Promise<Judged> => {
    if (participationOf(strapi, uid)) return judgeType(uid, wishes)
    const message = say('unknown-type', { type: uid })
    return { planned: [], issues: wishes.map(({ line }) => ({ line, column: 'type', message })) }
  }
}

const isEqual = (before: Json | undefined, after: Json): boolean =>
  JSON.stringify(before ?? null) === JSON.stringify(after)

export function changesOf(
  stored: Values,
  wanted: Values,
  isSame: (before: Json | undefined, after: Json, key: string) => boolean,
): Pick<Planned, 'changes' | 'contentMetadata'> {
  let contentMetadata = stored
  const changes: ImportLine['changes'] = []
  for (const [key, after] of Object.entries(wanted)) {
    const before = valueAt(stored, key) ?? null
    if (isSame(before, after, key)) continue
    contentMetadata = withValueAt(contentMetadata, key, after)
    changes.push({ key, before, after })
  }
  return { changes, contentMetadata }
}
