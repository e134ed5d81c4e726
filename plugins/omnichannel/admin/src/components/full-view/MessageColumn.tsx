// Everything that is to be said about what is shown: between channels, the document, each target, and what was lost.
import type { FieldLabel } from '@kanaal/strapi-kit/strapi-admin'
import type { Place } from '@kanaal/types'
import { Flex, Typography } from '@strapi/design-system'
import type { PreviewResponse, TargetPreview } from '../../../../shared/contracts'
import { useFieldNames } from '../../hooks/use-field-names'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfAudience } from '../../model/label-of-audience'
import { shareMessages } from '../../model/share-messages'
import { LossList } from './LossList'
import { MessageSection } from './MessageSection'

interface Props {
  answer: PreviewResponse
  shown: readonly TargetPreview[]
  labels: readonly FieldLabel[]
  onGoTo(place: Place): void
}

export function MessageColumn({ answer, shown, labels, onGoTo }: Props) {
  const t = useTranslate()
  const { pick, language } = useLanguage()
  const nameOf = useFieldNames(labels)
  const of = (wanted: 'document' | 'publication') => answer.messages.filter(({ scope }) => scope === wanted)
  const { audiences, targets } = answer.available
  const nameOfKey = (key: string): string => {
    const audience = audiences.find((one) => one.key === key)
    const target = targets.find(({ id, channel }) => id === key || channel === key)
    return audience ? labelOfAudience(audience, language) : target ? pick(target.title) : key
  }
  const links = { nameOf, onGoTo }
  const message = { ...links, gate: answer.gate }
  const { own, shared } = shareMessages(shown)
  const isQuiet = answer.messages.length === 0 && shown.every(({ messages }) => messages.length === 0)
  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-testid="full-view-messages">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('messages.title')}
      </Typography>
      {isQuiet ? (
        <Typography variant="omega" textColor="neutral700">
          {t('messages.none')}
        </Typography>
      ) : null}
      <MessageSection title={t('messages.scope.publication')} messages={of('publication')} {...message} />
      <MessageSection title={t('messages.shared')} messages={shared} {...message} />
      {shown.map((target) => (
        <MessageSection
          key={target.id}
          title={pick(target.title)}
          messages={own[target.id] ?? []}
          target={target.id}
          {...message}
        />
      ))}
      <MessageSection title={t('messages.scope.document')} messages={of('document')} {...message} />
      {shown.map((target) => (
        <LossList
          key={target.id}
          title={shown.length > 1 ? `${t('losses.title')}: ${pick(target.title)}` : t('losses.title')}
          losses={target.losses}
          {...links}
          nameOfKey={nameOfKey}
        />
      ))}
    </Flex>
  )
}
