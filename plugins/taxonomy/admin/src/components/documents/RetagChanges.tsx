// Documents with their terms before and after: what goes is struck through, what comes is underlined.
import { Box, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { TermInfo } from '../../../../shared/contracts'
import type { FoundRow } from '../../../../shared/overviews'
import type { ItemState } from '../../../../shared/retag'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'

interface Props {
  rows: readonly (FoundRow & { before: string[]; after: string[]; state?: ItemState })[]
  infos: Record<string, TermInfo | null>
}

export function RetagChanges({ rows, infos }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const name = (key: string) => labelIn(infos[key]?.label ?? {}, locale, key)
  return (
    <Box tag="ul" style={{ listStyle: 'none', padding: 0, maxHeight: 240, overflow: 'auto' }}>
      {rows.map(({ uid, documentId, locale: tag, status, title, before, after, state }) => {
        const gone = before.filter((key) => !after.includes(key))
        const come = after.filter((key) => !before.includes(key))
        const isSame = gone.length + come.length === 0
        return (
          <Typography key={`${uid} ${documentId} ${tag} ${status}`} variant="pi" tag="li">
            {[title, tag, t(`status.${status}`), state === undefined ? '' : t(`item.${state}`)]
              .filter(Boolean)
              .join(' · ')}
            {isSame ? null : ': '}
            {gone.length === 0 ? null : <del>{gone.map(name).join(', ')}</del>}
            {gone.length > 0 && come.length > 0 ? ' → ' : ''}
            {come.length === 0 ? null : <ins>{come.map(name).join(', ')}</ins>}
          </Typography>
        )
      })}
    </Box>
  )
}
