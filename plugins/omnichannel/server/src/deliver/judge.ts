// One document and what was asked -> why it is shown, and why it is not: the same conditions as in SQL, in words.
import { DIMENSIONS, type Obstacle, type Reason } from '../../../shared/deliver'
import type { Asked, DocumentRow, FacetRow } from './asked'

export interface Judgement {
  reasons: Reason[]
  /** Empty: it is shown. */
  obstacles: Obstacle[]
  /** Of the channels that were asked for. */
  completeness: number
}

export interface Judged {
  row: DocumentRow
  /** All of the row's own. */
  facets: readonly FacetRow[]
  /** Terms were asked, and it has one of them. */
  hasTerm: boolean
}

/** Moments that mean "always" and "never", as the index has them (0 and 9999-12-31). */
const NEVER = 253_402_300_799_999

export function judge({ row, facets, hasTerm }: Judged, asked: Asked): Judgement {
  const reasons: Reason[] = []
  const obstacles: Obstacle[] = []
  if (row.status !== 'published') obstacles.push({ by: 'status' })
  judgeLocale(row, asked, reasons, obstacles)
  const completeness = judgeChannels(row, facets, asked, reasons, obstacles)
  for (const by of DIMENSIONS) {
    const value = asked.dimensions[by]
    if (value === undefined) continue
    const named = facets.filter(({ facet }) => facet === by).map((one) => one.value)
    if (facets.some((one) => one.facet === `not-${by}` && one.value === value))
      obstacles.push({ by: 'left-out', kind: by, value })
    else if (named.includes(value)) reasons.push({ by, match: 'named', value })
    else if (named.length === 0) reasons.push({ by, match: 'everybody', value })
    else obstacles.push({ by, asked: value, named })
  }
  if (Number(row.precedence) !== 0) reasons.push({ by: 'precedence', value: Number(row.precedence) })
  if (asked.terms.length > 0) {
    if (hasTerm) reasons.push({ by: 'term', values: [...asked.terms] })
    else obstacles.push({ by: 'term', asked: [...asked.terms] })
  }
  if (asked.completeness !== undefined) {
    if (completeness >= asked.completeness) reasons.push({ by: 'completeness', score: completeness })
    else obstacles.push({ by: 'completeness', asked: asked.completeness, score: completeness })
  }
  return { reasons, obstacles, completeness }
}

function judgeLocale({ locale }: DocumentRow, asked: Asked, reasons: Reason[], obstacles: Obstacle[]): void {
  if (locale === '') reasons.push({ by: 'locale', match: 'unlocalised', value: '' })
  else if (locale === asked.locale) reasons.push({ by: 'locale', match: 'asked', value: locale })
  else if (asked.fallback.includes(locale)) reasons.push({ by: 'locale', match: 'fallback', value: locale })
  else obstacles.push({ by: 'locale', asked: asked.locale, shown: locale })
}

/** Gives the score of the best channel; without channels that of the document. */
function judgeChannels(
  row: DocumentRow,
  facets: readonly FacetRow[],
  { channels, at }: Asked,
  reasons: Reason[],
  obstacles: Obstacle[],
): number {
  const meant = facets.filter(({ facet }) => facet === 'channel')
  const spans =
    channels.length === 0
      ? [{ ...row, value: undefined }]
      : meant.filter((one) => channels.includes(one.value))
  if (spans.length === 0) {
    obstacles.push({ by: 'channel', asked: [...channels], meant: meant.map(({ value }) => value) })
    return 0
  }
  const open = spans.filter((span) => Number(span.valid_from) <= at && at < Number(span.valid_until))
  if (open.length === 0) {
    for (const span of spans.slice(0, 1)) {
      const isLater = at < Number(span.valid_from)
      const moment = new Date(Number(isLater ? span.valid_from : span.valid_until)).toISOString()
      const where = span.value === undefined ? {} : { channel: span.value }
      obstacles.push({ by: 'moment', state: isLater ? 'later' : 'over', at: moment, ...where })
    }
    return 0
  }
  if (channels.length > 0) reasons.push({ by: 'channel', values: open.flatMap(({ value }) => value ?? []) })
  const from = Math.min(...open.map((span) => Number(span.valid_from)))
  const until = Math.max(...open.map((span) => Number(span.valid_until)))
  if (from > 0 || until < NEVER)
    reasons.push({ by: 'moment', from: momentOf(from, 0), until: momentOf(until, NEVER) })
  return Math.max(...open.map(({ score }) => Number(score ?? 0)))
}

const momentOf = (time: number, none: number): string | null =>
  time === none ? null : new Date(time).toISOString()
