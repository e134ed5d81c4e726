// Branch by language: how many concepts have a name, and where names are missing.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { PATHS } from '../../../../shared/contracts'
import type { Coverage } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { PlainTable } from '../shared/PlainTable'
import { Section } from '../shared/Section'

export function CoverageCard({ scheme }: { scheme: string }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const { answer, failure, again } = useGet<Coverage>(`${PATHS.schemes}/${scheme}/coverage`)
  const { languages = [], rows = [] } = answer ?? {}
  return (
    <Section
      title={t('coverage.title')}
      what={t('coverage.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="coverage"
    >
      {rows[0]?.concepts === 0 ? (
        <Typography textColor="neutral600">{t('tree.empty')}</Typography>
      ) : (
        <PlainTable
          label={t('coverage.title')}
          columns={[t('coverage.branch'), t('coverage.concepts'), ...languages.map((tag) => tag)]}
        >
          {rows.map(({ key, label, concepts, named }) => (
            <tr key={key}>
              <td>
                <Typography fontWeight={key === '' ? 'bold' : 'regular'}>
                  {key === '' ? t('coverage.all') : labelIn(label, locale, key)}
                </Typography>
              </td>
              <td>
                <Typography>{concepts}</Typography>
              </td>
              {languages.map((tag) => {
                const missing = concepts - (named[tag] ?? 0)
                return (
                  <td key={tag}>
                    <Typography textColor={missing > 0 ? 'neutral800' : 'success700'}>
                      {missing > 0 ? t('coverage.missing', { missing }) : t('coverage.complete')}
                    </Typography>
                  </td>
                )
              })}
            </tr>
          ))}
        </PlainTable>
      )}
    </Section>
  )
}
