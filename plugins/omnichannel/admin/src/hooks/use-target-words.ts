// Says in two or three words how a target stands: what is too much, what must be done, or what there is.
import type { TargetPreview } from '../../../shared/contracts'
import { passedLimit } from '../model/meter-of'
import { countOf } from '../model/severity-order'
import { type Translate, useTranslate } from './use-translate'

export function useTargetWords(target: TargetPreview): string {
  const t = useTranslate()
  const meter = passedLimit(target.rendition?.metrics ?? [])
  if (meter !== undefined) {
    return t('meter.of', { value: meter.metric.value, max: meter.metric.max })
  }
  if (target.state === 'error') return t('state.errors', { count: countOf(target.messages, 'error') })
  if (target.state === 'warning') return t('state.warnings', { count: countOf(target.messages, 'warning') })
  if (target.state === 'excluded') return t('state.excluded')
  return talliesOf(target, t).join(' · ') || t('state.ready')
}

/** What a channel owner wants to know of something that is fine: `5 scenes · 48 s`, `2 posts`. */
function talliesOf({ rendition }: TargetPreview, t: Translate): string[] {
  return (rendition?.metrics ?? []).flatMap(({ id, value }) => {
    if (id === 'scenes') return [t('tally.scenes', { value })]
    if (id === 'seconds') return [t('tally.seconds', { value })]
    return id === 'posts' && value > 1 ? [t('tally.posts', { value })] : []
  })
}
