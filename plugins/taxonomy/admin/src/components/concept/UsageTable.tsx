// How much a concept is used -> a table: by type, language, status, role and month, alone and with what stands below.
import { Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { Usage } from '../../../../shared/usage'
import { isTranslationKey, useTranslate } from '../../hooks/use-translate'
import { type UsageGroup, usageGroups } from '../../model/usage-groups'
import { PlainTable } from '../shared/PlainTable'

export function UsageTable({ usage }: { usage: Usage }) {
  const t = useTranslate()
  const { formatDate, formatDisplayName, formatNumber } = useIntl()
  const nameOf = (by: UsageGroup['by'], value: string): string => {
    if (by === 'type') return value
    if (by === 'status') return t(value === 'published' ? 'status.published' : 'usage.draft-only')
    if (by === 'language') {
      return value === '' ? t('usage.no-language') : (formatDisplayName(value, { type: 'language' }) ?? value)
    }
    if (by === 'role') {
      const known = `role.${value}`
      return value === '' ? t('usage.no-role') : isTranslationKey(known) ? t(known) : value
    }
    if (value === 'earlier' || value === 'undated') return t(`usage.${value}`)
    return formatDate(`${value}-15T12:00:00Z`, { month: 'long', year: 'numeric' })
  }
  return (
    <>
      <PlainTable label={t('usage.title')} columns={[t('usage.part'), t('usage.own'), t('usage.all')]}>
        {usageGroups(usage).map(({ by, parts }) => [
          <tr key={by}>
            <th colSpan={3} scope="rowgroup">
              <Typography variant="sigma" textColor="neutral600">
                {t(`usage.${by}`)}
              </Typography>
            </th>
          </tr>,
          ...parts.map(({ value, own, all }) => (
            <tr key={`${by} ${value}`}>
              <td style={{ overflowWrap: 'anywhere' }}>
                <Typography>{nameOf(by, value)}</Typography>
              </td>
              <td>
                <Typography>{formatNumber(own)}</Typography>
              </td>
              <td>
                <Typography>{formatNumber(all)}</Typography>
              </td>
            </tr>
          )),
        ])}
      </PlainTable>
      <Typography variant="pi" textColor="neutral600">
        {t('usage.several')}
      </Typography>
    </>
  )
}
