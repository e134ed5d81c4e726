// One message: what is, how to mend it, the way to the field, and on request why it matters.
import { ExceptionButton, ExceptionNote } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system'
import { CaretDown, CaretUp } from '@strapi/icons'
import { useId, useState } from 'react'
import { styled } from 'styled-components'
import type { GateForecast } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import type { MessageGroup } from '../../model/group-messages'
import { StateIcon } from '../shared/StateIcon'
import { PlaceLinks } from './PlaceLinks'

const Item = styled.li<{ $severity: 'error' | 'warning' | 'info' }>`
  padding: 1rem 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid
    ${({ theme, $severity }) =>
      theme.colors[({ error: 'danger200', warning: 'warning200', info: 'neutral200' } as const)[$severity]]};
  overflow-wrap: anywhere;
`

interface Props {
  group: MessageGroup
  nameOf(place: Place | undefined): string | undefined
  onGoTo(place: Place): void
  gate: Pick<GateForecast, 'mayWaive' | 'approvers'>
  /** The one target that this is about; absent for what concerns the document, or several. */
  target?: string | undefined
}

export function MessageItem({ group, nameOf, onGoTo, gate: { mayWaive, approvers }, target }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const [open, setOpen] = useState(false)
  const moreId = useId()
  const { message, places } = group
  const { fix, why, severity, waiver } = message
  const { target: _, ...untargeted } = message
  const subject = target === undefined ? untargeted : { ...untargeted, target }
  return (
    <Item $severity={severity}>
      <Flex gap={2} alignItems="flex-start">
        <span style={{ lineHeight: 0, marginTop: 2 }}>
          <StateIcon state={severity} />
        </span>
        <Flex direction="column" alignItems="stretch" gap={1} minWidth={0} flex="1">
          <Typography variant="omega" textColor="neutral800">
            <VisuallyHidden>{t(`severity.${severity}`)}: </VisuallyHidden>
            {pick(message.text)}
          </Typography>
          <Flex gap={3} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
            <PlaceLinks places={places} nameOf={nameOf} onGoTo={onGoTo} />
            {fix === undefined && why === undefined && !mayWaive ? null : (
              <TextButton
                aria-expanded={open}
                aria-controls={moreId}
                endIcon={open ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
                onClick={() => setOpen(!open)}
              >
                {t('messages.help')}
              </TextButton>
            )}
          </Flex>
          <Flex id={moreId} direction="column" alignItems="flex-start" gap={2} paddingTop={open ? 1 : 0}>
            {open && why !== undefined ? <Paragraph title={t('messages.why')}>{pick(why)}</Paragraph> : null}
            {open && fix !== undefined ? <Paragraph title={t('messages.fix')}>{pick(fix)}</Paragraph> : null}
            {open ? (
              <Typography variant="pi" textColor="neutral600">
                {t('messages.rule', { rule: `${message.source}/${message.ruleId}` })}
              </Typography>
            ) : null}
            {open && mayWaive && severity !== 'info' ? (
              <ExceptionButton
                obstacles={[{ ...subject, sentence: pick(message.text) }]}
                approvers={approvers}
              />
            ) : null}
          </Flex>
          {waiver === undefined ? null : <ExceptionNote waiver={waiver} message={subject} />}
        </Flex>
      </Flex>
    </Item>
  )
}

const Paragraph = ({ title, children }: { title: string; children: string }) => (
  <Typography variant="pi" textColor="neutral700" tag="p">
    <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
      {title}.{' '}
    </Typography>
    {children}
  </Typography>
)
