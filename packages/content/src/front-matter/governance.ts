// Front matter that says who looks after a document, for whom it is, and how long -> the one shape contracts have.
import {
  type Json,
  metadata,
  type NotFor,
  notFor,
  type Override,
  override,
  type Review,
  review,
  type Validity,
  validity,
  type Waiver,
  waiver,
} from '@kanaal/types'
import { defined } from '../defined.ts'
import { isObject, type Reader, readDate, readTexts } from './values.ts'

export const readReview: Reader<Review> = {
  expected: 'a date, or at, by and note',
  read(value) {
    const written = isObject(value) ? value : { at: value }
    const at = readDate.read(written.at ?? null)
    return review.safeParse({ ...written, at }).data as Review | undefined
  },
}

export const readValidity: Reader<Record<string, Validity>> = {
  expected: 'from and until by target or channel',
  read: (value) =>
    rowsOf(value, ({ from = null, until = null }) => {
      const dates = defined({ from: readDate.read(from), until: readDate.read(until) })
      // A limit that was written but cannot be read must not turn into no limit.
      const isRead = (from === null || dates.from) && (until === null || dates.until)
      return isRead ? (validity.safeParse(dates).data as Validity) : undefined
    }),
}

export const readNotFor: Reader<NotFor> = {
  expected: 'persona, segment, audience or journeyStage, each with one or more names',
  read(value) {
    if (!isObject(value)) return undefined
    const rows = Object.entries(value).map(([key, names]) => [key, readTexts.read(names)] as const)
    // Whom somebody left out and nobody can read must not be shown it.
    return rows.every(([key, names]) => Object.hasOwn(notFor.shape, key) && names !== undefined)
      ? (notFor.safeParse(Object.fromEntries(rows)).data as NotFor | undefined)
      : undefined
  },
}

export const readPrecedence: Reader<number> = {
  expected: 'a whole number from -100 to 100',
  read: (value) => metadata.shape.precedence.safeParse(value).data,
}

export const readOverrides: Reader<Record<string, Override>> = {
  expected: 'a sketch by metadata key',
  read: (value) => rowsOf(value, (row) => override.safeParse(row).data as Override | undefined),
}

export const readWaivers: Reader<Waiver[]> = {
  expected: 'a list of rule, reason and until',
  read(value) {
    const rows = (Array.isArray(value) ? value : [value]).map((row) =>
      isObject(row)
        ? waiver.safeParse(defined({ ...row, until: readDate.read(row.until ?? null) })).data
        : undefined,
    )
    return rows.length > 0 && rows.every((row) => row !== undefined) ? rows : undefined
  },
}

/** Every row of an object, or nothing where one of them cannot be read. */
function rowsOf<Row>(
  value: Json,
  read: (row: { [key: string]: Json }) => Row | undefined,
): Record<string, Row> | undefined {
  if (!isObject(value)) return undefined
  const rows = Object.entries(value).map(
    ([key, row]) => [key, isObject(row) ? read(row) : undefined] as const,
  )
  return rows.every(([, row]) => row !== undefined)
    ? (Object.fromEntries(rows) as Record<string, Row>)
    : undefined
}
