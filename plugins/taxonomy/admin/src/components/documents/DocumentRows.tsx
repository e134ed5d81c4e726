// Documents by title, language and status, each a link to its form.
import { Box, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { FoundRow } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'

/** Below `/admin`, where the router of the admin begins. */
const pathOf = ({ uid, documentId, locale }: FoundRow): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale === '' ? '' : `?plugins[i18n][locale]=${locale}`}`

export function DocumentRows({ rows, total }: { rows: readonly FoundRow[]; total: number }) {
  const t = useTranslate()
  return (
    <Box tag="ul" style={{ listStyle: 'none', padding: 0, maxHeight: 260, overflow: 'auto' }}>
      {rows.map((row) => (
        <Typography key={`${row.uid} ${row.documentId} ${row.locale} ${row.status}`} tag="li">
          <Link tag={NavLink} to={pathOf(row)}>
            {row.title}
          </Link>{' '}
          <Typography variant="pi" textColor="neutral600">
            {[row.locale, t(`status.${row.status}`)].filter(Boolean).join(' · ')}
          </Typography>
        </Typography>
      ))}
      {total > rows.length ? (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {t('documents.more', { more: total - rows.length })}
        </Typography>
      ) : null}
    </Box>
  )
}
