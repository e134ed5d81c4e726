// A refused publication -> the same refusal, told to whoever keeps a record, once nothing of it is left in the database.
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Kit } from './kit'
import type { Candidate } from './publication'

export interface Refusal {
  uid: string
  documentId: string | undefined
  locale: string | undefined
  /** What must be mended, in the language of whoever published. */
  reasons: string[]
}

export type RefusalRecord = (refusal: Refusal) => Promise<void>

/**
 * The content manager asks inside a transaction that the refusal rolls back: a record written now would go with it. Outside
 * of one the same holds for ours.
 *
 * @throws the error it was given
 */
export async function tellRefusals(
  strapi: Core.Strapi,
  { refusals }: Pick<Kit, 'refusals'>,
  candidates: readonly Candidate[],
  error: unknown,
): Promise<never> {
  const reasons = reasonsOf(error)
  if (refusals.size === 0 || reasons.length === 0) throw error
  return strapi.db.transaction(async ({ onRollback }) => {
    onRollback(() => {
      void record(strapi, refusals, candidates, reasons)
    })
    throw error
  })
}

/** A record that cannot be written must not hide why a publication was refused: the log says so. */
async function record(
  strapi: Core.Strapi,
  refusals: Kit['refusals'],
  candidates: readonly Candidate[],
  reasons: readonly { message: string; locale: string | undefined }[],
): Promise<void> {
  for (const { uid, documentId, locale } of candidates) {
    const own = reasons.filter((one) => one.locale === undefined || one.locale === locale)
    if (own.length === 0) continue
    const refusal = { uid, documentId, locale, reasons: own.map(({ message }) => message) }
    for (const tell of refusals.values()) {
      await tell(refusal).catch((failed: unknown) => {
        strapi.log.error(`The refusal of ${uid} ${documentId ?? ''} is not in the record: ${String(failed)}`)
      })
    }
  }
}

function reasonsOf(error: unknown): { message: string; locale: string | undefined }[] {
  if (!(error instanceof errors.ValidationError)) return []
  const { errors: all = [] } = error.details as { errors?: { message: string; locale?: string }[] }
  return all.map(({ message, locale }) => ({ message, locale }))
}
