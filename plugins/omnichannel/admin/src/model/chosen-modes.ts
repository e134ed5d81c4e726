// How people chose to look at targets, and what the button that shows losses everywhere makes of it.
import { LOSSES_MODE, type TargetPreview } from '../../../shared/contracts'

/** By target id; of others each has its first mode. */
export type ChosenModes = Readonly<Record<string, string>>

type Shown = readonly Pick<TargetPreview, 'id' | 'frames' | 'losses'>[]

const withGhosts = (shown: Shown): Shown => shown.filter(({ frames }) => frames[LOSSES_MODE] !== undefined)

export const canShowLosses = (shown: Shown): boolean => withGhosts(shown).length > 0

/** Whether every target that can show its losses does. */
export function showsLosses(modes: ChosenModes, shown: Shown): boolean {
  const able = withGhosts(shown)
  return canShowLosses(able) && able.every(({ id }) => modes[id] === LOSSES_MODE)
}

/** All of them show their losses; where they do, each is looked at as before anybody chose. */
export function toggleLosses(modes: ChosenModes, shown: Shown): ChosenModes {
  const able = withGhosts(shown).map(({ id }) => id)
  if (!showsLosses(modes, shown)) {
    return { ...modes, ...Object.fromEntries(able.map((id) => [id, LOSSES_MODE])) }
  }
  return Object.fromEntries(Object.entries(modes).filter(([id]) => !able.includes(id)))
}

export const countLosses = (shown: Shown): number =>
  shown.flatMap(({ losses }) => losses).reduce((sum, { count }) => sum + count, 0)
