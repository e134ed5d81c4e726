// The messages about one thing: what must be mended first, remarks folded, the tail of a long list folded too.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Flex, Typography } from '@strapi/design-system'
import type { GateForecast, PreviewMessage } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { groupMessages, type MessageGroup } from '../../model/group-messages'
import { Disclosure } from '../shared/Disclosure'
import { MessageItem } from './MessageItem'

/** As many as fit beside a preview without scrolling on a laptop. */
const SHOWN = 5

interface Props {
  title: string
  messages: readonly PreviewMessage[]
  nameOf(place: Place | undefined): string | undefined
  onGoTo(place: Place): void
  gate: Pick<GateForecast, 'mayWaive' | 'approvers'>
  target?: string
}

export function MessageSection({ title, messages, ...links }: Props) {
  const t = useTranslate()
  if (messages.length === 0) return null
  const groups = groupMessages(messages)
  const serious = groups.filter(({ message }) => message.severity !== 'info')
  const remarks = groups.filter(({ message }) => message.severity === 'info')
  const list = (some: MessageGroup[]) => (
    <PlainList>
      {some.map((group) => (
        <MessageItem key={group.key} group={group} {...links} />
      ))}
    </PlainList>
  )
  return (
    <Flex
      tag="section"
      aria-label={`${t('messages.title')}: ${title}`}
      direction="column"
      alignItems="stretch"
      gap={2}
    >
      <Typography variant="delta" tag="h4" textColor="neutral800">
        {title}
      </Typography>
      {serious.length === 0 ? null : list(serious.slice(0, SHOWN))}
      {serious.length > SHOWN ? (
        <Disclosure
          title={t('messages.more', { count: serious.length - SHOWN })}
          opened={t('messages.fewer')}
        >
          {list(serious.slice(SHOWN))}
        </Disclosure>
      ) : null}
      {remarks.length > 0 ? (
        <Disclosure title={t('messages.remarks', { count: remarks.length })}>{list(remarks)}</Disclosure>
      ) : null}
    </Flex>
  )
}
