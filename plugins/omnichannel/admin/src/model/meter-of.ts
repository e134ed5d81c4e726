// Turns a target's metrics into meters: how full each limit is, the fullest first.
import type { Metric } from '@kanaal/types'

export interface Meter {
  metric: Metric & { max: number }
  /** Between 0 and 1; 1 also where the limit is passed. */
  fill: number
  isOver: boolean
}

const hasMax = (metric: Metric): metric is Metric & { max: number } =>
  metric.max !== undefined && metric.max > 0

function toMeter(metric: Metric & { max: number }): Meter {
  const ratio = metric.value / metric.max
  return { metric, fill: Math.min(Math.max(ratio, 0), 1), isOver: ratio > 1 }
}

/** What is passed, then what is measured, then what is counted by the piece: two hashtags of two are no tight fit. */
const rankOf = ({ metric: { value, max, unit }, isOver }: Meter): number =>
  value / max + (isOver ? 2 : 0) + (unit === 'count' ? 0 : 1)

export const toMeters = (metrics: readonly Metric[]): Meter[] =>
  metrics
    .filter(hasMax)
    .map(toMeter)
    .sort((a, b) => rankOf(b) - rankOf(a))

/**
 * The limit that is passed most, if any: only that one is worth a place in the panel. A post that was made to fit is
 * always nearly full, and that is how it should be.
 */
export const passedLimit = (metrics: readonly Metric[]): Meter | undefined =>
  toMeters(metrics).find(({ isOver }) => isOver)
