// A row of the readiness page and a state -> whether the row is one of those somebody looks for.
import type { ReadinessRow, StateFilter } from '../../../shared/contracts'

/** @param target looks at that column alone, else at all of them and at the content */
export function isInState(
  { content, targets }: Pick<ReadinessRow, 'content' | 'targets'>,
  wanted: StateFilter,
  target?: string,
): boolean {
  const cells = target === undefined ? [content, ...targets] : targets.filter((one) => one.target === target)
  const meant = cells.filter(({ state }) => state !== 'excluded')
  // Ready is a document where nothing else is found.
  if (wanted === 'ready') return meant.length > 0 && meant.every(({ state }) => state === 'ready')
  return cells.some(({ state }) => state === wanted)
}
