// Other dates on a channel than the document's own: an offer that leaves the screens before it leaves the site.
import { Field, Flex, TextInput } from '@strapi/design-system'
import type { PanelAnswer } from '../../../../shared/contracts'
import { valueAt, withValueAt } from '../../../../shared/value-at'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { readMetadata, textOf } from '../../model/metadata-value'
import { PerChannel } from './PerChannel'
import { usePanel } from './panel-context'

const ENDS = ['from', 'until'] as const

export function ChannelDates({ answer }: { answer: PanelAnswer }) {
  const t = useTranslate()
  const pick = usePick()
  const { metadata, setMetadata } = usePanel()
  const having = Object.keys(readMetadata(metadata.validity))
  const write = (path: string, value: string | null) =>
    setMetadata(withValueAt(metadata, `validity.${path}`, value === '' ? null : value))
  return (
    <PerChannel
      title={t('dates.per-channel')}
      targets={answer.available}
      having={having}
      onRemove={(id) => write(id, null)}
    >
      {({ id, title }) => (
        <Flex direction="column" alignItems="stretch" gap={2}>
          {ENDS.map((end) => {
            const value = textOf(valueAt(metadata, `validity.${id}.${end}`))
            return (
              <Field.Root key={end}>
                <Field.Label>{t(`dates.${end}`, { target: pick(title) })}</Field.Label>
                <TextInput
                  type={value.includes('T') ? 'text' : 'date'}
                  value={value}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                    write(`${id}.${end}`, event.target.value)
                  }
                />
              </Field.Root>
            )
          })}
        </Flex>
      )}
    </PerChannel>
  )
}
