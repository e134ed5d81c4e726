// A link to the QR code that stands for it on a screen nobody can leave.
import { UNKNOWN_SITE_URL } from '@kanaal/types'
import type { Code } from './draft.ts'
import type { KioskOptions } from './options.ts'
import { fitsCode } from './qr.ts'

/** A printed address longer than this is only its host, in letters: nobody types more. */
const LONGEST_READABLE = 40

/** Makes a code; `url` must be safe and absolute already. Nothing where no code can hold it, or it leads nowhere. */
export function toCode(url: string, label: string, options: KioskOptions): Code | undefined {
  const address = withCampaign(url, options.qr.utm)
  if (!isReachable(url) || !fitsCode(address)) return undefined
  return { url: address, readable: readableOf(url), label }
}

/** Whether an address leads anywhere; a site without a configured address has pages that do not exist. */
const isReachable = (url: string): boolean => new URL(url).host !== new URL(UNKNOWN_SITE_URL).host

function withCampaign(url: string, utm: KioskOptions['qr']['utm']): string {
  if (!utm || !/^https?:/i.test(url)) return url
  const address = new URL(url)
  for (const [name, value] of Object.entries(utm)) {
    if (value && !address.searchParams.has(`utm_${name}`)) address.searchParams.set(`utm_${name}`, value)
  }
  return address.href
}

/** `https://www.winkel.nl/school/` is `winkel.nl/school`; `tel:+3112` is `+3112`. */
export function readableOf(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  if (!/^https?:$/.test(protocol)) return decodeSafely(pathname)
  const name = host.replace(/^www\./, '')
  const whole = `${name}${decodeSafely(pathname).replace(/\/+$/, '')}`
  return whole.length <= LONGEST_READABLE ? whole : name
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
