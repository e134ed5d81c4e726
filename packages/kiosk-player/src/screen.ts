// A page's data block to the screen it describes: playlist, decks given inline, and how the player behaves.
import type { Deck, Playlist } from '@kanaal/types'

/** The `id` of the `<script type="application/json">` that holds a `Screen`. */
export const SCREEN_ELEMENT_ID = 'kanaal-screen'

/** Everything the player knows before it starts; plain JSON, written by the kiosk channel. */
export interface Screen {
  /** What the calm slide says when nothing may be shown: the site's name. */
  name: string
  /** IANA zone in which plain dates begin and end. */
  timeZone: string
  /** Smallest size of reading text, in percent of the screen's diagonal: the same however the screen is turned. */
  textPercent: number
  /** Without a touch for this long the player takes over again; 0 means never. */
  idleSeconds: number
  playlist: Playlist
  /** Decks by their path in the playlist; one that is missing here is loaded from `<path>/deck.js`. */
  decks?: Record<string, Deck>
  /** Addresses that stand in for asset paths, such as `data:` in a preview. */
  assets?: Record<string, string>
  /** No clock of a screen can truly be earlier than this ISO instant. */
  notBefore?: string
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlaylistItem = (value: unknown): boolean =>
  isRecord(value) && typeof value.deck === 'string' && typeof value.locale === 'string'

/** Whether `value` is a screen; a damaged file must end in the calm slide, not in an exception. */
export function isScreen(value: unknown): value is Screen {
  if (!isRecord(value) || !isRecord(value.playlist)) return false
  const { items } = value.playlist
  return (
    typeof value.name === 'string' &&
    typeof value.timeZone === 'string' &&
    typeof value.textPercent === 'number' &&
    typeof value.idleSeconds === 'number' &&
    Array.isArray(items) &&
    items.every(isPlaylistItem)
  )
}

/** Reads the screen from the page; `undefined` where there is none or it is damaged. */
export function readScreen(page: Document): Screen | undefined {
  try {
    const value: unknown = JSON.parse(page.getElementById(SCREEN_ELEMENT_ID)?.textContent ?? '')
    return isScreen(value) ? value : undefined
  } catch {
    return undefined
  }
}
