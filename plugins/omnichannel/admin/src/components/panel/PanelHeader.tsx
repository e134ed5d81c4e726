// Says for whom, in which language and at what moment the panel looks, and opens the full view.
import { Flex, IconButton, Typography } from '@strapi/design-system'
import { Expand } from '@strapi/icons'
import { useIntl } from 'react-intl'
import type { PreviewResponse } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfAudience } from '../../model/label-of-audience'
import type { Switches } from '../../model/to-request'

interface Props {
  answer: PreviewResponse
  switches: Switches
  onOpen(): void
}

export function PanelHeader({ answer, switches, onOpen }: Props) {
  const t = useTranslate()
  const { language } = useLanguage()
  const { formatDate } = useIntl()
  const audience = answer.available.audiences.find(({ key }) => key === switches.audience)
  const parts = [
    answer.document?.locale,
    audience === undefined ? t('panel.everyone') : labelOfAudience(audience, language),
    switches.now === undefined
      ? t('panel.now')
      : formatDate(switches.now, { dateStyle: 'medium', timeStyle: 'short' }),
  ]
  return (
    <Flex justifyContent="space-between" gap={2} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {parts.filter(Boolean).join(' · ')}
      </Typography>
      <IconButton label={t('panel.open')} variant="ghost" onClick={onOpen} data-testid="channels-open">
        <Expand />
      </IconButton>
    </Flex>
  )
}
