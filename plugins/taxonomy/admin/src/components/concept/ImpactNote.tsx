// Who would notice a change: how many documents, which of them are public, and on which channels.
import { Box, Typography } from '@strapi/design-system'
import type { Impact } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

export function ImpactNote({ impact }: { impact: Impact }) {
  const t = useTranslate()
  const { total, published, narrower, channels, documents } = impact
  return (
    <Box padding={3} background={published > 0 ? 'warning100' : 'neutral100'} hasRadius data-testid="impact">
      <Typography fontWeight="semiBold">{t('impact.title', { total, published, narrower })}</Typography>
      {published > 0 && channels.length > 0 ? (
        <Typography variant="pi" tag="p">
          {t('impact.channels', { channels: channels.join(', ') })}
        </Typography>
      ) : null}
      {documents.length === 0 ? null : (
        <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc', maxHeight: 160, overflow: 'auto' }}>
          {documents.map(({ uid, documentId, locale, status, title }) => (
            <Typography key={`${uid} ${documentId} ${locale}`} variant="pi" tag="li">
              {[title, locale, t(`status.${status}`)].filter(Boolean).join(' · ')}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  )
}
