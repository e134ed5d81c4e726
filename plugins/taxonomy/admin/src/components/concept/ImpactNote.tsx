// Who would notice a change: how many documents, which of them are public, on which channels, and what else names the concept.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Loader, Typography } from '@strapi/design-system'
import { type Impact, PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'

interface Props {
  concept: string
  /** Also documents that have something below it: what is moved takes that along. */
  withNarrower?: boolean
}

export function ImpactNote({ concept, withNarrower = false }: Props) {
  const t = useTranslate()
  const { answer, failure, again } = useGet<Impact>(`${PATHS.concepts}/${concept}/impact`, {
    narrower: String(withNarrower),
  })
  if (failure !== undefined) return <FailureNote failure={failure} onAgain={again} />
  if (answer === undefined) return <Loader small>{t('tree.loading')}</Loader>
  const { total, published, narrower, channels, documents, redirects, mentions } = answer
  return (
    <Box padding={3} background={published > 0 ? 'warning100' : 'neutral100'} hasRadius data-testid="impact">
      <Typography fontWeight="semiBold">
        {t(withNarrower ? 'impact.branch' : 'impact.title', { total, published, narrower })}
      </Typography>
      {published > 0 && channels.length > 0 ? (
        <Typography variant="pi" tag="p">
          {t('impact.channels', { channels: channels.join(', ') })}
        </Typography>
      ) : null}
      {redirects > 0 ? (
        <Typography variant="pi" tag="p">
          {t('impact.redirects', { redirects })}
        </Typography>
      ) : null}
      {mentions.map(({ kind, where }) => (
        <Typography key={`${kind} ${where}`} variant="pi" tag="p">
          {t(`impact.${kind}`, { where })}
        </Typography>
      ))}
      {documents.length === 0 ? null : (
        <Box
          tag="ul"
          tabIndex={0}
          aria-label={t('impact.documents')}
          paddingLeft={4}
          style={{ listStyle: 'disc', maxHeight: 160, overflow: 'auto' }}
        >
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
