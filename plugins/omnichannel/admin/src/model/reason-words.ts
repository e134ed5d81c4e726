// Why a document is shown, or is not -> a sentence.
import type { Obstacle, Reason } from '../../../shared/deliver'
import type { Translate } from '../hooks/use-translate'

/** Names of keys and languages as people know them, and dates as they read them. */
export interface Words {
  nameOf(key: string): string
  languageOf(locale: string): string
  dateOf(moment: string): string
}

export function reasonWords(reason: Reason, t: Translate, { nameOf, languageOf, dateOf }: Words): string {
  switch (reason.by) {
    case 'channel':
      return t('why.channel', { names: reason.values.map(nameOf).join(', ') })
    case 'term':
      return t('why.term', { names: reason.values.map(nameOf).join(', ') })
    case 'locale':
      return t(`why.locale-${reason.match}`, { name: languageOf(reason.value) })
    case 'moment':
      if (reason.from === null) return t('why.until', { until: dateOf(reason.until ?? '') })
      if (reason.until === null) return t('why.from', { from: dateOf(reason.from) })
      return t('why.span', { from: dateOf(reason.from), until: dateOf(reason.until) })
    case 'precedence':
      return t(reason.value > 0 ? 'why.before' : 'why.after', { value: reason.value })
    case 'completeness':
      return t('why.completeness', { percent: Math.round(reason.score * 100) })
    default:
      return t(`why.${reason.match}`, { name: nameOf(reason.value) })
  }
}

export function obstacleWords(
  obstacle: Obstacle,
  t: Translate,
  { nameOf, languageOf, dateOf }: Words,
): string {
  switch (obstacle.by) {
    case 'status':
      return t('why-not.status')
    case 'left-out':
      return t('why-not.left-out', { name: nameOf(obstacle.value) })
    case 'channel':
      return obstacle.meant.length === 0
        ? t('why-not.no-channel')
        : t('why-not.channel', { names: obstacle.meant.map(nameOf).join(', ') })
    case 'term':
      return t('why-not.term', { names: obstacle.asked.map(nameOf).join(', ') })
    case 'moment':
      return t(`why-not.${obstacle.state}`, { date: dateOf(obstacle.at) })
    case 'completeness':
      return t('why-not.completeness', {
        percent: Math.round(obstacle.score * 100),
        asked: Math.round(obstacle.asked * 100),
      })
    case 'locale':
      return t('why-not.locale', { name: languageOf(obstacle.shown) })
    default:
      return t('why-not.others', { names: obstacle.named.map(nameOf).join(', ') })
  }
}
