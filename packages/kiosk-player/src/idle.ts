// The time since a visitor's last touch to a warning, and then to a screen that runs by itself again.

/** Visitors are warned this long before their place is taken away, in seconds (WCAG 2.2.1, https://www.w3.org/TR/WCAG22/#timing-adjustable, read 2026-11-21). */
const WARNING_SECONDS = 20

export interface Idle {
  /** A visitor did something that changed the run of the screen. */
  engage(): void
  /** Any sign of a visitor. */
  touch(): void
  /** Looks at the time; to be called often. */
  check(): void
}

export interface IdleOptions {
  /** 0 means never. */
  seconds: number
  monotonic(): number
  /** Whole seconds left, or `undefined` when the warning is to go. */
  warn(secondsLeft: number | undefined): void
  reset(): void
}

/** Creates the idle watch. It sleeps until a visitor pauses or leafs through. */
export function createIdle({ seconds, monotonic, warn, reset }: IdleOptions): Idle {
  let engagedAt: number | undefined
  let warned: number | undefined

  const say = (left: number | undefined) => {
    if (left === warned) return
    warned = left
    warn(left)
  }
  return {
    engage() {
      if (seconds > 0) engagedAt = monotonic()
      say(undefined)
    },
    touch() {
      if (engagedAt !== undefined) engagedAt = monotonic()
      say(undefined)
    },
    check() {
      if (engagedAt === undefined) return
      const left = seconds - (monotonic() - engagedAt) / 1000
      if (left <= 0) {
        engagedAt = undefined
        say(undefined)
        reset()
      } else if (left <= WARNING_SECONDS) say(Math.ceil(left))
    },
  }
}
