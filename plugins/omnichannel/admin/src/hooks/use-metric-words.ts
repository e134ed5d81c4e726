// Says a metric in words: what is measured, how much of it there is, and how much there may be.
import type { Metric } from '@kanaal/types'
import { useIntl } from 'react-intl'
import { isTranslationKey, useTranslate } from './use-translate'

/** From here on bytes are told in kB. */
const KILOBYTE = 1000

export function useMetricWords(): (metric: Metric & { max: number }) => string {
  const t = useTranslate()
  const { formatNumber } = useIntl()
  return ({ id, value, max, unit }) => {
    const key = `metric.${id}`
    const name = isTranslationKey(key) ? t(key) : id
    const inKilobytes = unit === 'byte' && max >= KILOBYTE
    const say = (number: number) =>
      inKilobytes
        ? formatNumber(number / KILOBYTE, { maximumFractionDigits: 0 })
        : formatNumber(number, { maximumFractionDigits: 2 })
    const words = { name, value: say(value), max: say(max) }
    if (inKilobytes) return t('meter.words', { ...words, unit: 'kB' })
    // Posts and hashtags are counted by the piece: their name is their unit.
    if (unit === 'count' || unit === 'ratio') return t('meter.words-only', words)
    return t('meter.words', { ...words, unit: t(`unit.${unit}`) })
  }
}
