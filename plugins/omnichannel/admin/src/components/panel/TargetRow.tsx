// One row of the panel: a target's state, its tightest limit, and the worst thing about it.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { PreviewMessage, TargetPreview } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useMetricWords } from '../../hooks/use-metric-words'
import { useTargetWords } from '../../hooks/use-target-words'
import { useTranslate } from '../../hooks/use-translate'
import { messageInShort } from '../../model/message-in-short'
import { passedLimit } from '../../model/meter-of'
import { worstOf } from '../../model/severity-order'
import { MeterBar } from '../shared/MeterBar'
import { StateIcon } from '../shared/StateIcon'
import { MessageLine } from './MessageLine'

const Opener = styled(PlainButton)`
  padding: 4px 6px;
  margin: 0 -6px;
  width: calc(100% + 12px);

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`

interface Props {
  target: TargetPreview
  /** The target's own: what several targets say stands above them all. */
  messages: readonly PreviewMessage[]
  onOpen(target: string): void
  onGoTo(place: Place): void
}

export function TargetRow({ target, messages, onOpen, onGoTo }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  const words = useTargetWords(target)
  const inWords = useMetricWords()
  const meter = passedLimit(target.rendition?.metrics ?? [])
  const worst = worstOf(messages)
  const isFine = target.state === 'ready' || target.state === 'info'
  const title = pick(target.title)
  return (
    <li data-testid={`channels-row-${target.id}`} data-state={target.state}>
      <Opener onClick={() => onOpen(target.id)}>
        <Flex gap={2} justifyContent="space-between">
          <Flex gap={2} minWidth={0}>
            <StateIcon state={target.state} />
            <Typography variant="omega" fontWeight={isFine ? 'regular' : 'semiBold'} textColor="neutral800">
              {title}
            </Typography>
            <VisuallyHidden>{t(`state.${target.state}`)}</VisuallyHidden>
          </Flex>
          <Typography
            variant="pi"
            textColor={meter !== undefined && target.state === 'error' ? 'danger600' : 'neutral600'}
            fontWeight={meter === undefined ? 'regular' : 'semiBold'}
            style={{ whiteSpace: 'nowrap' }}
          >
            {words}
          </Typography>
        </Flex>
      </Opener>
      {meter === undefined ? null : (
        <MeterBar meter={meter} name={inWords(meter.metric)} state={target.state} />
      )}
      {worst === undefined || worst.severity === 'info' ? null : (
        <MessageLine place={worst.place} onGoTo={onGoTo} indented>
          {messageInShort(pick(worst.text), words)}
        </MessageLine>
      )}
    </li>
  )
}
