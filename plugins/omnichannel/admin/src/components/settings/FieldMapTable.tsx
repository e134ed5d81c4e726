// The field map of a content type as a table.
import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import type { ParticipatingType } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { fieldMapRows } from '../../model/field-map-rows'

export function FieldMapTable({ type }: { type: ParticipatingType }) {
  const t = useTranslate()
  const rows = fieldMapRows(type)
  return (
    <Table
      colCount={2}
      rowCount={rows.length + (type.unmapped.length > 0 ? 2 : 1)}
      aria-label={t('settings.fields')}
    >
      <Thead>
        <Tr>
          {(['settings.part', 'settings.attribute'] as const).map((key) => (
            <Th key={key}>
              <Typography variant="sigma" textColor="neutral600">
                {t(key)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ part, fields, from }) => (
          <Tr key={part}>
            <Td>
              <Typography textColor="neutral800">{t(`settings.part.${part}`)}</Typography>
            </Td>
            <Td>
              {fields.length === 0 ? (
                <Typography textColor="neutral600">{t('settings.no-field')}</Typography>
              ) : (
                <Typography textColor="neutral800">
                  {fields
                    .map(({ name, type: kind }) => (kind === undefined ? name : `${name} (${kind})`))
                    .join(', ')}
                  <Typography variant="pi" textColor="neutral600">
                    {' '}
                    {t(`settings.from.${from}`)}
                  </Typography>
                </Typography>
              )}
            </Td>
          </Tr>
        ))}
        {type.unmapped.length > 0 && (
          <Tr>
            <Td>
              <Typography textColor="neutral800">{t('settings.unmapped')}</Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{type.unmapped.join(', ')}</Typography>
            </Td>
          </Tr>
        )}
      </Tbody>
    </Table>
  )
}
