// Messages between the player and the page that frames it: an editor's clock in, signs of life out.
import { isRecord } from './screen.ts'

/** What a framing page may ask; `at` is an ISO instant, `null` gives the clock back. */
export type Asked =
  | { type: 'kanaal:clock'; at: string | null }
  | { type: 'kanaal:show'; scene: string }
  | { type: 'kanaal:play' | 'kanaal:pause' | 'kanaal:next' | 'kanaal:previous' }

/** What the player tells the framing page. */
export type Told =
  | { type: 'kanaal:ready'; decks: number }
  | {
      type: 'kanaal:scene'
      deck: string
      scene: string
      step: number
      count: number
      dwellMs: number
      percent: number
      pages: number
    }
  | { type: 'kanaal:fallback' }
  | { type: 'kanaal:alive'; at: number; clockSuspect: boolean }
  | { type: 'kanaal:problem'; reason: string }

const TYPES = new Set([
  'kanaal:clock',
  'kanaal:show',
  'kanaal:play',
  'kanaal:pause',
  'kanaal:next',
  'kanaal:previous',
])

const isAsked = (value: unknown): value is Asked =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  TYPES.has(value.type) &&
  (value.type !== 'kanaal:clock' || value.at === null || typeof value.at === 'string') &&
  (value.type !== 'kanaal:show' || typeof value.scene === 'string')

export interface Bridge {
  tell(message: Told): void
}

/** Listens to the framing page, and to nobody else; outside a frame both directions are silent. */
export function createBridge(view: Window, onAsked: (asked: Asked) => void, signal: AbortSignal): Bridge {
  const frame = view.parent === view ? undefined : view.parent
  const hear = (event: MessageEvent) => {
    if (frame && event.source === frame && isAsked(event.data)) onAsked(event.data)
  }
  view.addEventListener('message', hear, { signal })
  return {
    // A sandboxed page has no origin to name, and nothing it tells is a secret.
    tell: (message) => frame?.postMessage(message, '*'),
  }
}
