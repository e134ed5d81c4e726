// Messages that belong to no single target, each beside its icon: contradictions first, then the document's own.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import type { PreviewMessage, PreviewResponse } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { groupMessages } from '../../model/group-messages'
import { ContradictionIcon } from '../shared/ContradictionIcon'
import { StateIcon } from '../shared/StateIcon'
import { MessageLine } from './MessageLine'

interface Props {
  messages: readonly PreviewMessage[]
  scope: PreviewResponse['messages'][number]['scope']
  onGoTo(place: Place): void
}

export function FindingList({ messages, scope, onGoTo }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  if (messages.length === 0) return null
  return (
    <PlainList aria-label={t(`messages.scope.${scope}`)}>
      {groupMessages(messages).map(({ key, message, places }) => (
        <Flex tag="li" key={key} gap={2} alignItems="flex-start">
          {scope === 'publication' ? (
            <Typography textColor="danger600" lineHeight={1}>
              <ContradictionIcon />
            </Typography>
          ) : (
            <StateIcon state={message.severity} />
          )}
          <VisuallyHidden>{t(`severity.${message.severity}`)}: </VisuallyHidden>
          <MessageLine place={places[0]} onGoTo={onGoTo}>
            {pick(message.text)}
          </MessageLine>
        </Flex>
      ))}
    </PlainList>
  )
}
