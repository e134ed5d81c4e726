// The limits of all targets and a moment to messages about those that nobody has checked for long.
import { messageOf } from '@kanaal/content'
import type { Message } from '@kanaal/types'
import type { Engine } from './contract.ts'
import { limitStale } from './rules/limit-stale.ts'

/** Days after which a limit must be read again at its source (architecture.md, "Limits"). */
const STALE_AFTER_DAYS = 180
const DAY_MS = 86_400_000

export function staleLimits(engine: Pick<Engine, 'targets' | 'limits'>, now: string): Message[] {
  return engine.targets.flatMap(({ id: target }) =>
    engine
      .limits(target)
      .map((limit) => ({ limit, days: Math.floor((Date.parse(now) - Date.parse(limit.checkedAt)) / DAY_MS) }))
      .filter(({ days }) => days > STALE_AFTER_DAYS)
      .map(({ limit, days }) => {
        const values = { limit: limit.id, days, max: STALE_AFTER_DAYS, source: limit.source }
        return { ...messageOf(limitStale, { message: 'old', values }), target }
      }),
  )
}
