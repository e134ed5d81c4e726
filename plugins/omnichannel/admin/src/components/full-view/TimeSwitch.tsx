// Chooses at what moment the previews are seen: now, or a date on which offers may have begun or ended.
import { DateTimePicker, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { styled } from 'styled-components'
import { useTranslate } from '../../hooks/use-translate'
import type { Switches } from '../../model/to-request'

/** The picker takes all the room it gets, and the bar has little. */
const Picker = styled.div`
  width: 30rem;
`

interface Props {
  switches: Switches
  onSwitch(switches: Switches): void
}

export function TimeSwitch({ switches, onSwitch }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const { now, ...others } = switches
  const at = (date: Date | undefined) =>
    onSwitch(date === undefined ? others : { ...others, now: date.toISOString() })
  return (
    <Flex gap={2}>
      <SingleSelect
        size="S"
        aria-label={t('full.at')}
        value={now === undefined ? 'now' : 'date'}
        onChange={(choice) => at(choice === 'now' ? undefined : new Date())}
      >
        <SingleSelectOption value="now">{t('full.now')}</SingleSelectOption>
        <SingleSelectOption value="date">{t('full.on')}</SingleSelectOption>
      </SingleSelect>
      {now === undefined ? null : (
        <Picker>
          <DateTimePicker
            size="S"
            locale={locale}
            dateLabel={t('full.date')}
            timeLabel={t('full.time')}
            value={new Date(now)}
            onChange={at}
          />
        </Picker>
      )}
    </Flex>
  )
}
