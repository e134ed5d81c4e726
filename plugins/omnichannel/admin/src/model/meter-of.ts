// Turns a target's metrics into its meter: how full the tightest limit is.
import type { Metric } from '@kanaal/types'

export interface Meter {
  metric: Metric & { max: number }
  /** Between 0 and 1; 1 also where the limit is passed. */
  fill: number
  state: 'roomy' | 'tight' | 'over'
}

/** From this part of a limit on, an editor wants to see how much room is left. */
const TIGHT = 0.8

const hasMax = (metric: Metric): metric is Metric & { max: number } =>
  metric.max !== undefined && metric.max > 0

function toMeter(metric: Metric & { max: number }): Meter {
  const ratio = metric.value / metric.max
  const state = ratio > 1 ? 'over' : ratio >= TIGHT ? 'tight' : 'roomy'
  return { metric, fill: Math.min(Math.max(ratio, 0), 1), state }
}

/** A meter for every metric that has a limit, the fullest first. */
export const toMeters = (metrics: readonly Metric[]): Meter[] =>
  metrics
    .filter(hasMax)
    .map(toMeter)
    .sort((a, b) => b.metric.value / b.metric.max - a.metric.value / a.metric.max)

/** The fullest of all metrics that have a limit; the first of equals. */
export const meterOf = (metrics: readonly Metric[]): Meter | undefined => toMeters(metrics)[0]
