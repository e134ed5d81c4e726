// Messages that belong to no single target, each beside its icon; the tail of a long list is folded.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import type { PreviewMessage, PreviewResponse } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { groupMessages, type MessageGroup } from '../../model/group-messages'
import { ContradictionIcon } from '../shared/ContradictionIcon'
import { Disclosure } from '../shared/Disclosure'
import { StateIcon } from '../shared/StateIcon'
import { MessageLine } from './MessageLine'

/** More would push the targets, and what the gate will say, out of sight. */
const SHOWN = 5

interface Props {
  messages: readonly PreviewMessage[]
  scope: PreviewResponse['messages'][number]['scope']
  onGoTo(place: Place): void
}

export function FindingList({ messages, scope, onGoTo }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  if (messages.length === 0) return null
  const groups = groupMessages(messages)
  const list = (some: MessageGroup[]) => (
    <PlainList aria-label={t(`messages.scope.${scope}`)}>
      {some.map(({ key, message, places }) => (
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
  return (
    <Box width="100%">
      {list(groups.slice(0, SHOWN))}
      {groups.length > SHOWN ? (
        <Box paddingTop={2}>
          <Disclosure
            title={t('messages.more', { count: groups.length - SHOWN })}
            opened={t('messages.fewer')}
          >
            {list(groups.slice(SHOWN))}
          </Disclosure>
        </Box>
      ) : null}
    </Box>
  )
}
