// Failures of a page to a fresh start: three in ten minutes reload it, but never in a loop.

const MOST_STRIKES = 3

/** Strikes older than this are forgotten, in ms. */
const STRIKE_WINDOW_MS = 10 * 60_000

/** A page that was just reloaded is not reloaded again within this time, in ms. */
const RELOAD_PAUSE_MS = 15 * 60_000

const MEMORY_KEY = 'kanaal-reloaded-at'

export interface Watchdog {
  /** One failure that the player survived. */
  strike(): void
}

export interface WatchdogOptions {
  wall(): number
  monotonic(): number
  /** Absent where storage is refused, as in a sandbox. */
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined
  reload(): void
}

/** Creates the watchdog of a page. */
export function createWatchdog({ wall, monotonic, storage, reload }: WatchdogOptions): Watchdog {
  let strikes: number[] = []
  return {
    strike() {
      const now = monotonic()
      strikes = [...strikes.filter((at) => now - at < STRIKE_WINDOW_MS), now]
      if (strikes.length < MOST_STRIKES || !storage) return
      const last = Number(storage.getItem(MEMORY_KEY) ?? 0)
      if (Math.abs(wall() - last) < RELOAD_PAUSE_MS) return
      storage.setItem(MEMORY_KEY, String(wall()))
      strikes = []
      reload()
    },
  }
}
