// The device's two clocks, and an editor's wish, to the moment at which validity is judged.

/** How far a device's clock may fall back before nobody believes it, in ms. */
const TOLERATED_JUMP_MS = 5 * 60_000

/** A clock that was set back and then ran steadily this long was corrected, not broken, in ms. */
const TRUSTED_AFTER_MS = 30 * 60_000

export interface ClockSources {
  /** ms since 1970, as the device believes. */
  wall(): number
  /** ms that only ever grow. */
  monotonic(): number
}

export interface Clock {
  /** ms since 1970. */
  now(): number
  monotonic(): number
  /** Puts the clock into an editor's hand: it runs on from `at`; `undefined` gives it back. */
  override(at: number | undefined): void
  /** True while the device's own clock is not believed. */
  isSuspect(): boolean
}

/**
 * Creates the clock of a screen. Expired content must not return because a battery died: a jump back is not
 * followed until the clock has run steadily for half an hour, and no time before `notBefore` ever is.
 */
export function createClock(sources: ClockSources, notBefore = Number.NEGATIVE_INFINITY): Clock {
  let offset = Math.max(sources.wall(), notBefore) - sources.monotonic()
  let suspectSince: number | undefined
  let wish: { at: number; since: number } | undefined

  const follow = () => {
    const monotonic = sources.monotonic()
    const wall = sources.wall()
    const behind = offset + monotonic - wall
    const trusted = suspectSince !== undefined && monotonic - suspectSince >= TRUSTED_AFTER_MS
    if (wall >= notBefore && (behind <= TOLERATED_JUMP_MS || trusted)) {
      offset = wall - monotonic
      suspectSince = undefined
    } else suspectSince ??= monotonic
    return offset + monotonic
  }

  return {
    now: () => {
      const followed = follow()
      return wish ? wish.at + sources.monotonic() - wish.since : followed
    },
    monotonic: sources.monotonic,
    override: (at) => {
      wish = at === undefined ? undefined : { at, since: sources.monotonic() }
    },
    isSuspect: () => suspectSince !== undefined,
  }
}
