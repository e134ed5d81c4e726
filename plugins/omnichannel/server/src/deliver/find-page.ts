// What was asked and where the last page ended -> the next documents in their order, within a bounded amount of work.
import type { Asked, DocumentRow } from './asked'
import type { Tables, Tier } from './conditions'
import { type FewDocuments, fewDocuments, lookUp } from './look-up'
import { compare, type Place, placeOf, startOf } from './place'
import { roundsOf } from './rounds'
import { type Budget, fullBudget, type InRound, type Round, walk } from './walk'

export interface FoundPage {
  rows: DocumentRow[]
  /** Where the next page begins; undefined after the last document. */
  next: Place | undefined
}

export async function findPage(
  tables: Tables,
  asked: Asked,
  after: Place | undefined,
  size: number,
): Promise<FoundPage> {
  const rounds = roundsOf(asked)
  const rows: DocumentRow[] = []
  const budget = fullBudget()
  // The same in every language.
  const fewBy = new Map<Tier, FewDocuments>()
  for (let index = after?.round ?? 0; index < rounds.length; index += 1) {
    const round = rounds[index]
    if (!round) break
    const from = after?.round === index ? after : undefined
    if (!fewBy.has(round.tier)) fewBy.set(round.tier, await fewDocuments(tables, asked, round.tier))
    const few = fewBy.get(round.tier)
    const limit = size + 1 - rows.length
    const found: InRound = few
      ? { rows: await lookUp(tables, asked, round, few(), from, limit) }
      : await walkTypes(tables, asked, round, from, limit, budget)
    rows.push(...found.rows)
    const last = rows[size - 1]
    if (rows.length > size && last) {
      const isHere = rows.length - found.rows.length < size
      return { rows: rows.slice(0, size), next: isHere ? placeOf(last, index) : startOf(index) }
    }
    // Enough was looked at: whoever wants more asks again from here.
    if (found.frontier) return { rows, next: { ...found.frontier, round: index } }
  }
  return { rows, next: undefined }
}

async function walkTypes(
  tables: Tables,
  asked: Asked,
  round: Round,
  after: Place | undefined,
  limit: number,
  budget: Budget,
): Promise<InRound> {
  // What has no locale is found once, in the first one.
  const types = asked.types.filter(({ isLocalized }) => isLocalized || round.better.length === 0)
  const walks: InRound[] = []
  for (const { uid, isLocalized } of types) {
    const span = { uid, locale: isLocalized ? round.locale : '' }
    // Each type may use what is left of its share.
    const share: Budget = { left: Math.ceil(budget.left / (types.length - walks.length)) }
    const before = share.left
    walks.push(await walk(tables, asked, round, span, after, limit, share))
    budget.left = Math.max(0, budget.left - (before - share.left))
  }
  return merge(walks, limit)
}

/** Rows of all types in one order, as far as each of them was looked through. */
function merge(walks: readonly InRound[], limit: number): InRound {
  const rows = walks.flatMap((one) => one.rows).sort((a, b) => compare(placeOf(a, 0), placeOf(b, 0)))
  const [frontier] = walks.flatMap((one) => one.frontier ?? []).sort(compare)
  if (!frontier) return { rows: rows.slice(0, limit) }
  const sure = rows.filter((row) => compare(placeOf(row, 0), frontier) <= 0)
  return sure.length >= limit ? { rows: sure.slice(0, limit) } : { rows: sure, frontier }
}
