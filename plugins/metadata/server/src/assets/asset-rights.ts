// What is known of an image -> what holds: what somebody wrote wins over what the file says, key by key.
import { locale } from '@kanaal/types'
import { z } from '@strapi/utils'
import { type AssetRights, type LeaseState, MODEL_RELEASES } from '../../../shared/assets'

const text = z.string().trim().max(2000)
/** An empty text says that the file's own value holds no longer. */
const day = z.union([z.literal(''), z.iso.date('Expected a date such as 2027-05-01.')])

export const assetRights = z
  .strictObject({
    alt: z.record(locale, text),
    creator: text,
    credit: text,
    rights: text,
    rightsHolder: text,
    license: text,
    validFrom: day,
    validUntil: day,
    channels: z.array(z.string().min(1).max(64)).max(64),
    modelRelease: z.enum(['', ...MODEL_RELEASES]),
  })
  .partial()
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
    path: ['validUntil'],
    message: 'Ends before it begins.',
  })

export function rightsInForce(embedded: AssetRights, own: AssetRights): AssetRights {
  const alt = { ...embedded.alt, ...own.alt }
  const merged: AssetRights = { ...embedded, ...own, alt }
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== '' && value !== undefined),
  ) as AssetRights
}

/** The text for a language, else for the same language elsewhere: `nl-BE` is served by `nl`. `''` took one away. */
export function altIn(alt: Record<string, string> | undefined, locale: string): string | undefined {
  const wanted = locale.toLowerCase()
  const exact = Object.entries(alt ?? {}).find(([language]) => language.toLowerCase() === wanted)
  const [base = ''] = wanted.split('-')
  const near = Object.entries(alt ?? {}).find(([language]) => language.toLowerCase().split('-')[0] === base)
  return (exact ?? near)?.[1]
}

/** Days before its end in which a lease is listed as ending. */
const SOON_DAYS = 30
const DAY_MS = 86_400_000

/** `now` in milliseconds since 1970. The last day counts, wherever on earth it still is that day. */
export function leaseState({ validFrom, validUntil }: AssetRights, now: number): LeaseState {
  if (validFrom && now < startOf(validFrom)) return 'later'
  if (!validUntil) return validFrom ? 'valid' : 'none'
  if (now >= endOf(validUntil)) return 'ended'
  return now >= endOf(validUntil) - SOON_DAYS * DAY_MS ? 'soon' : 'valid'
}

/** The earliest place on earth is 14 hours ahead of UTC, the last one 12 behind. */
export const startOf = (date: string): number => Date.parse(`${date}T00:00:00+14:00`)
export const endOf = (date: string): number => Date.parse(`${date}T00:00:00-12:00`) + DAY_MS
