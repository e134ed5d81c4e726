// Turns an address into what a reader sees of it, and into what a click is counted by.
import type { Context } from '@kanaal/types'
import type { SocialOptions } from '../options.ts'

/** Graphemes of a shortened address, about what Bluesky's own app shows. */
const SHORT = 32

/** A telephone number or mail address is no page that a post can lead to. */
export const isWeb = (href: string): boolean => /^https?:/.test(href)

/** `https://www.winkel.nl/terug-naar-school?kleur=blauw` -> `winkel.nl/terug-naar-school…` */
export function shortAddress(href: string): string {
  if (!isWeb(href)) return bareAddress(href)
  const { host, pathname, search, hash } = new URL(href)
  const whole = host.replace(/^www\./, '') + (pathname === '/' ? '' : pathname.replace(/\/$/, ''))
  const shown = whole.slice(0, SHORT)
  return shown.length < whole.length || search || hash ? `${shown}…` : shown
}

/** `mailto:info@winkel.nl?subject=x` -> `info@winkel.nl`; addresses on the web stay whole. */
export const bareAddress = (href: string): string =>
  /^(mailto|tel):/.test(href) ? decoded(href.replace(/^(mailto|tel):/, '').replace(/\?.*$/, '')) : href

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Adds the campaign parameters of the target's options to an address on the web; those it has are kept.
 * Only the query changes, so the link leads to the same origin as before.
 */
export function withCampaign(
  href: string,
  context: Context<SocialOptions>,
  slots: Record<string, string>,
): string {
  const { utm } = context.options
  if (!utm || !isWeb(href)) return href
  const url = new URL(href)
  const added = new URLSearchParams()
  for (const [name, template] of Object.entries(utm)) {
    const value = template?.replace(/\{(\w+)\}/g, (slot, key: string) => slots[key] ?? slot)
    if (value && !url.searchParams.has(`utm_${name}`)) added.set(`utm_${name}`, value)
  }
  // What is there already stays byte for byte; other tools compare it.
  url.search = [url.search.slice(1), added.toString()].filter((query) => query !== '').join('&')
  return url.href
}
