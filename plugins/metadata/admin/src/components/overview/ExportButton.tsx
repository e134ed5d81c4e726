// The metadata of the chosen type and language -> a file that the browser keeps.
import { type Failure, useReader } from '@kanaal/strapi-kit/strapi-admin'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { saveText } from '../shared/save-text'

const MEDIA_TYPES = { csv: 'text/csv', jsonl: 'application/x-ndjson' }
type Format = keyof typeof MEDIA_TYPES

export function ExportButton({ type, locale }: { type?: string; locale?: string }) {
  const t = useTranslate()
  const read = useReader()
  const { toggleNotification } = useNotification()
  const fail = ({ reason }: Failure) => toggleNotification({ type: 'danger', message: reason })
  const save = async (format: Format) => {
    const scope = { format, ...(type ? { type } : {}), ...(locale ? { locale } : {}) }
    const answer = await read<unknown>(PATHS.export, scope)
    if ('failure' in answer) return fail(answer.failure)
    saveText(answer.data, `metadata.${format}`, MEDIA_TYPES[format])
  }
  return (
    <Flex>
      <SingleSelect
        aria-label={t('transfer.export')}
        placeholder={t('transfer.export')}
        value={null}
        onChange={(format: string | number) => void save(format as Format)}
      >
        <SingleSelectOption value="csv">{t('transfer.csv')}</SingleSelectOption>
        <SingleSelectOption value="jsonl">{t('transfer.jsonl')}</SingleSelectOption>
      </SingleSelect>
    </Flex>
  )
}
