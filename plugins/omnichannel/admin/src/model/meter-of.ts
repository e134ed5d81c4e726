// Turns a target's metrics into meters: how full each limit is, the fullest first.
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

/** One post of one is not a tight fit: what is counted by the piece is either allowed or too many. */
function stateOf({ unit }: Metric, ratio: number): Meter['state'] {
  if (ratio > 1) return 'over'
  return ratio >= TIGHT && unit !== 'count' ? 'tight' : 'roomy'
}

function toMeter(metric: Metric & { max: number }): Meter {
  const ratio = metric.value / metric.max
  return { metric, fill: Math.min(Math.max(ratio, 0), 1), state: stateOf(metric, ratio) }
}

const STATES: readonly Meter['state'][] = ['over', 'tight', 'roomy']

export const toMeters = (metrics: readonly Metric[]): Meter[] =>
  metrics
    .filter(hasMax)
    .map(toMeter)
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.fill - a.fill)

/** The one that matters most; the first of equals. */
export const meterOf = (metrics: readonly Metric[]): Meter | undefined => toMeters(metrics)[0]
