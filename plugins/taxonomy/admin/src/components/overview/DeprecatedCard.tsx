// Concepts that are no longer chosen: what took their place, and how many documents still carry them.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { PATHS } from '../../../../shared/contracts'
import type { DeprecatedTerm } from '../../../../shared/overviews'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { PlainTable } from '../shared/PlainTable'
import { Section } from '../shared/Section'

export function DeprecatedCard({ scheme, onOpen }: { scheme: string; onOpen(key: string): void }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const { answer, failure, again } = useGet<DeprecatedTerm[]>(`${PATHS.schemes}/${scheme}/deprecated`)
  const successors = useTermInfos((answer ?? []).flatMap(({ replacedBy }) => replacedBy ?? []))
  return (
    <Section
      title={t('deprecated.title')}
      what={t('deprecated.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="deprecated"
    >
      {answer?.length === 0 ? (
        <Typography textColor="neutral600">{t('deprecated.none')}</Typography>
      ) : (
        <PlainTable
          label={t('deprecated.title')}
          columns={[t('coverage.branch'), t('deprecated.by'), t('deprecated.documents')]}
        >
          {(answer ?? []).map(({ key, label, replacedBy, documents }) => (
            <tr key={key}>
              <td>
                <Button variant="ghost" size="S" onClick={() => onOpen(key)}>
                  {labelIn(label, locale, key)}
                </Button>
              </td>
              <td>
                <Typography
                  textColor={replacedBy === undefined && documents > 0 ? 'danger700' : 'neutral800'}
                >
                  {replacedBy === undefined
                    ? t('deprecated.without')
                    : labelIn(successors[replacedBy]?.label ?? {}, locale, replacedBy)}
                </Typography>
              </td>
              <td>
                <Typography>{documents}</Typography>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Section>
  )
}
