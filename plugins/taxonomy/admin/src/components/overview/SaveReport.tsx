// What the checks find -> a file that the browser keeps, in the form that is chosen.
import { type Failure, useReader } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { PATHS } from '../../../../shared/contracts'
import { REPORT_FORMATS, type ReportFormat } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'

const FILES = {
  sarif: { ending: 'sarif', type: 'application/sarif+json' },
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown' },
}

export function SaveReport({ scheme, onFailure }: { scheme: string; onFailure(failure: Failure): void }) {
  const t = useTranslate()
  const read = useReader()
  const save = async (format: ReportFormat) => {
    const answer = await read<unknown>(`${PATHS.schemes}/${scheme}/quality/report`, { format })
    if ('failure' in answer) return onFailure(answer.failure)
    // What is JSON was read as such.
    const text = typeof answer.data === 'string' ? answer.data : JSON.stringify(answer.data, null, 2)
    const { ending, type } = FILES[format]
    const address = URL.createObjectURL(new Blob([text], { type }))
    const download = `${scheme}-quality.${ending}`
    Object.assign(document.createElement('a'), { href: address, download }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <Flex>
      <SingleSelect
        aria-label={t('report.save')}
        placeholder={t('report.save')}
        value={null}
        onChange={(format: string | number) => void save(format as ReportFormat)}
      >
        {REPORT_FORMATS.map((format) => (
          <SingleSelectOption key={format} value={format}>
            {t(`report.${format}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  )
}
