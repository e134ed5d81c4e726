// Documents whose terms say too little: where somebody who looks after the words begins.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { WeakList } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { Section } from '../shared/Section'
import type { DocumentScope } from '../shared/TypeSelect'
import { DocumentRows } from './DocumentRows'

export function WeakCard({ scope, schemes }: { scope: DocumentScope; schemes: readonly SchemeInfo[] }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const { answer, failure, again } = useGet<WeakList[]>(PATHS.weak, { ...scope })
  const nameOf = (key: string) => labelIn(schemes.find((one) => one.key === key)?.label ?? {}, locale, key)
  const found = (answer ?? []).filter(({ total }) => total > 0)
  return (
    <Section
      title={t('weak.title')}
      what={t('weak.what')}
      isLoading={answer === undefined}
      failure={failure}
      onAgain={again}
      testId="weak"
    >
      {answer !== undefined && found.length === 0 ? (
        <Typography textColor="success700">{t('weak.none')}</Typography>
      ) : null}
      {found.map(({ kind, scheme, total, rows }) => (
        <Box key={`${kind} ${scheme ?? ''}`}>
          <Typography variant="sigma" textColor="neutral700" tag="h3">
            {scheme === undefined
              ? t(`weak.${kind}`, { total })
              : t('weak.untagged-in', { total, scheme: nameOf(scheme) })}
          </Typography>
          <DocumentRows rows={rows} total={total} />
        </Box>
      ))}
    </Section>
  )
}
