// The preset's targets -> the ids of those that are made when nobody names any.
import { defaultTargets } from '@kanaal/preset-default'

export const DEFAULT_TARGETS = defaultTargets()
  .filter((target) => target.default !== false)
  .map(({ id }) => id)
