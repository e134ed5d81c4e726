// Another call to action on a channel: a screen has no button, a mail may lead elsewhere.
import type { Json } from '@kanaal/types'
import type { PanelAnswer } from '../../../../shared/contracts'
import { valueAt, withValueAt } from '../../../../shared/value-at'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { ActionInput } from './ActionInput'
import { PerChannel } from './PerChannel'
import { usePanel } from './panel-context'

export function ChannelActions({ answer }: { answer: PanelAnswer }) {
  const t = useTranslate()
  const pick = usePick()
  const { copy, setCopy } = usePanel()
  const having = Object.keys(copy).filter((id) => valueAt(copy, `${id}.callToAction`) !== undefined)
  const write = (id: string, value: Json) => setCopy(withValueAt(copy, `${id}.callToAction`, value))
  return (
    <PerChannel
      title={t('action.per-channel')}
      targets={answer.available}
      having={having}
      onRemove={(id) => write(id, null)}
    >
      {({ id, title }) => (
        <ActionInput
          own={valueAt(copy, `${id}.callToAction`)}
          label={t('action.on', { target: pick(title) })}
          onWrite={(value) => write(id, value)}
        />
      )}
    </PerChannel>
  )
}
