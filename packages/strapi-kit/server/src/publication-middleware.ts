// Any document-service call -> the same call; a publication passes all gates first and takes its projections along.
import type { FieldMap } from '@kanaal/types'
import type { Core, Modules } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { AskedForIndexes } from './ask-for-indexes'
import { loadCandidates, revisionsNow, revisionsSeen } from './candidates'
import {
  askForPublished,
  attributesAsked,
  documentIdsOf,
  followDocuments,
  followPublished,
  isWrite,
} from './follow-documents'
import type { Kit } from './kit'
import { languageOf } from './language'
import { loadEntry } from './load-entry'
import { type Candidate, type DocumentCall, roadOf } from './publication'
import { isCopyOfDrafts, publishedRows, rowsToPublish } from './published-rows'
import { whileDraftsAreRead } from './read-drafts'
import { refuseNullCharacters } from './refuse-null-characters'
import { refusePublication } from './refuse-publication'
import { refuseWaivers } from './refuse-waivers'
import { inTransaction, type Sql } from './tables'
import { tellRefusals } from './tell-refusals'
import { writeInTurn } from './write-in-turn'

/**
 * The only document-service middleware of Kanaal.
 *
 * Where a gate renders, all gates run before the transaction; inside it nothing waits for anything but the database. What
 * they saw is compared once more inside, so that nobody can slip a change between. Where none does, they judge inside it
 * the very rows that Strapi has read to publish.
 */
export const createPublicationMiddleware =
  (strapi: Core.Strapi, kit: Kit): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const call = context as unknown as DocumentCall
    const participation = kit.participations.get(call.uid)
    if (!participation?.enabled || !isWrite(call)) return next()
    return writeInTurn(strapi, () => write(strapi, kit, call, participation.fields, next))
  }

type Next = Parameters<Modules.Documents.Middleware.Middleware>[1]

/** The call, in its turn. */
async function write(
  strapi: Core.Strapi,
  kit: Kit,
  call: DocumentCall,
  fields: FieldMap,
  next: Next,
): Promise<Awaited<ReturnType<Next>>> {
  refuseNullCharacters(call.params.data)
  const { data } = call.params
  await refuseWaivers(strapi, call, kit.approverOf)
  if (data) for (const check of kit.checks.values()) await check(call.uid, data, languageOf(strapi))
  const road = roadOf(call)
  const isFollowed = kit.indexes.size > 0
  if (!road && !isFollowed) return next()
  if (!road) {
    // Nothing is published, so no gate asks; but the indexes know drafts as well.
    return strapi.db.transaction(async () => {
      const result = await next()
      await followDocuments(strapi, kit, call.uid, documentIdsOf(call, result))
      return result
    })
  }
  if (kit.gates.size + kit.projections.size === 0 && !isFollowed) return next()

  const judge = (found: readonly Candidate[]): Promise<void> =>
    refusePublication(found, kit).catch((error: unknown) => tellRefusals(strapi, kit, found, error))
  const isCopy = isCopyOfDrafts(strapi, call)
  if (isCopy && ![...kit.gates.values()].some((gate) => gate.renders?.())) {
    return inTransaction(strapi, async (sql) => {
      const judged: Candidate[][] = []
      let asked: AskedForIndexes | undefined
      const meet = async (found: Candidate[]): Promise<void> => {
        judged.push(found)
        // In the same turn: what gates and indexes ask is one question.
        ;[asked] = await Promise.all([foresee(sql, kit, call, found), judge(found)])
      }
      const result = await whileDraftsAreRead(strapi, call, fields, meet, next)
      // Too late is not too late here: what is refused now is rolled back.
      if (judged.length === 0) await meet(await loadCandidates(strapi, call, road, fields))
      await follow(strapi, sql, kit, call, judged.flat(), result, asked)
      return result
    })
  }

  const candidates = await loadCandidates(strapi, call, road, fields)
  await judge(candidates)
  return inTransaction(strapi, async (sql) => {
    if (!isCopy) await refuseChanged(strapi, call, candidates)
    const result = await next()
    await follow(strapi, sql, kit, call, candidates, result)
    return result
  })
}

/** What the indexes will ask about what is about to be published. */
async function foresee(
  sql: Sql,
  kit: Kit,
  { uid }: DocumentCall,
  candidates: readonly Candidate[],
): Promise<AskedForIndexes | undefined> {
  const document = rowsToPublish(candidates, attributesAsked(kit, uid) ?? [])
  return document && askForPublished(sql, kit, document)
}

/** What was published goes to projections and indexes, if it is what the gates have seen. */
async function follow(
  strapi: Core.Strapi,
  sql: Sql,
  kit: Kit,
  call: DocumentCall,
  candidates: readonly Candidate[],
  result: unknown,
  foreseen?: AskedForIndexes,
): Promise<void> {
  const isCopy = isCopyOfDrafts(strapi, call)
  const asked = attributesAsked(kit, call.uid) ?? []
  const copied = isCopy
    ? publishedRows(strapi, call, candidates, result, asked, foreseen?.document)
    : undefined
  // The rows themselves show that what was published is what the gates have seen: nobody need ask again.
  if (isCopy && !copied) await refuseChanged(strapi, call, candidates)
  await project(strapi, kit, call, result)
  if (copied) await followPublished(sql, kit, copied, foreseen)
  else await followDocuments(strapi, kit, call.uid, documentIdsOf(call, result))
}

/** Nobody may change a document while it is being checked. */
async function refuseChanged(
  strapi: Core.Strapi,
  { uid }: DocumentCall,
  candidates: readonly Candidate[],
): Promise<void> {
  if ((await revisionsNow(strapi, uid, candidates)) === revisionsSeen(candidates)) return
  throw new errors.ApplicationError(
    'Somebody changed this document while it was being checked. Look at the change, then publish again.',
  )
}

/** Runs every projection on every row that `publish` (a list) or `create`, `update` (one row) has written. */
async function project(strapi: Core.Strapi, kit: Kit, call: DocumentCall, result: unknown): Promise<void> {
  const fields = kit.participations.get(call.uid)?.fields
  if (kit.projections.size === 0 || !fields || !result) return
  const written = (result as { entries?: WrittenRow[] }).entries ?? [result as WrittenRow]
  for (const row of written) {
    const documentId = row.documentId
    const locale = row.locale ?? undefined
    const entry = await loadEntry(strapi, { uid: call.uid, documentId, locale, status: 'published' })
    if (!entry) continue
    for (const projection of kit.projections.values()) {
      await projection({ uid: call.uid, documentId, locale, fields, entry })
    }
  }
}

interface WrittenRow {
  documentId: string
  locale?: string | null
}
