// JSON values and localised strings: the two shapes every other contract is made of.
import { z } from 'zod'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export const json: z.ZodType<Json> = z.json()

/**
 * A text in the languages of the interface. English is always there, Dutch wherever people read it.
 *
 * `{ en: 'Web page', nl: 'Webpagina' }`
 */
export const localized = z
  .object({ en: z.string(), nl: z.string().optional() })
  .catchall(z.string().optional())
export type Localized = z.infer<typeof localized>

/**
 * An ISO 8601 date (`2026-08-17`, which stays a date) or time (`2026-08-17T09:00:00+02:00`). Without an offset a
 * time is one of the site's time zone.
 */
export const isoDate = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/,
    'expected a date, such as 2026-08-17 or 2026-08-17T09:00:00Z',
  )

const LANGUAGE_TAG = 'expected a language tag, such as nl or en-GB'

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** A BCP 47 language tag, such as `nl`, `en-GB` or `zh-Hant`. */
export const locale = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, LANGUAGE_TAG)
  // `xx-yy-zz` has the letters of one, and every `Intl` formatter refuses it.
  .refine(isLanguageTag, LANGUAGE_TAG)

/** What config and content call a thing of theirs: an audience, a target, a fact. */
export const identifier = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'expected a name of at most 64 small letters, digits and hyphens, such as back-to-school',
  )

export const direction = z.enum(['ltr', 'rtl'])
export type Direction = z.infer<typeof direction>
