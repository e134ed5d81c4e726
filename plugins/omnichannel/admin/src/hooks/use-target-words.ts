// Says in two or three words how a target stands: what is counted, or what must be done.
import type { TargetPreview } from '../../../shared/contracts'
import { meterOf } from '../model/meter-of'
import { countOf } from '../model/severity-order'
import { useTranslate } from './use-translate'

export function useTargetWords(target: TargetPreview): string {
  const t = useTranslate()
  const meter = meterOf(target.rendition?.metrics ?? [])
  if (meter?.state === 'over') return t('meter.of', { value: meter.metric.value, max: meter.metric.max })
  if (target.state === 'error') return t('state.errors', { count: countOf(target.messages, 'error') })
  if (target.state === 'warning') return t('state.warnings', { count: countOf(target.messages, 'warning') })
  if (target.state === 'excluded') return t('state.excluded')
  return t('state.ready')
}
