// The site: what is the same for every document.
import { z } from 'zod'
import { locale } from './json.ts'

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

export const site = z.object({
  /** Absolute http(s) address without a trailing slash. */
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  name: z.string().min(1),
  description: z.string().optional(),
  locales: z.array(locale).min(1),
  defaultLocale: locale,
  /** IANA name, such as `Europe/Amsterdam`. */
  timeZone: z.string().refine(isTimeZone, 'expected the name of a time zone, such as Europe/Amsterdam'),
  /** Below `url`; `:locale` and `:slug` are filled in. */
  permalink: z.string().default('/:locale/:slug/'),
  logo: z.string().optional(),
  /** Who publishes: for JSON-LD, the mail's footer and the briefing. */
  organization: z
    .object({
      name: z.string(),
      url: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      /** Postal address, one line a row. */
      address: z.array(z.string()).optional(),
    })
    .optional(),
})
export type Site = z.infer<typeof site>
export type SiteInput = z.input<typeof site>

/** What stands where nobody configured an address; the rule `site-url-missing` says so. */
export const UNKNOWN_SITE_URL = 'https://example.invalid'
