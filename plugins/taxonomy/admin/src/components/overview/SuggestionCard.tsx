// How good the suggestions of a scheme are, measured on documents that people tagged.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Button, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo } from '../../../../shared/contracts'
import type { SuggestionQuality, TypesAnswer } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'
import { Section } from '../shared/Section'
import { TypeSelect } from '../shared/TypeSelect'

export function SuggestionCard({ scheme, types }: { scheme: SchemeInfo; types: TypesAnswer }) {
  const t = useTranslate()
  const { locale, formatNumber } = useIntl()
  const [scope, setScope] = useState({ uid: types.types[0]?.uid ?? '', locale: types.locales[0] ?? 'en' })
  const [asked, setAsked] = useState<typeof scope>()
  const { answer, failure, stale } = useGet<SuggestionQuality>(
    asked === undefined ? undefined : `${PATHS.schemes}/${scheme.key}/suggestions`,
    asked,
  )
  const percent = (share: number) => formatNumber(share, { style: 'percent' })
  return (
    <Section
      title={t('suggesting.title')}
      what={t('suggesting.what')}
      failure={failure}
      isLoading={asked !== undefined && stale}
      testId="suggesting"
      action={
        <Button
          size="S"
          variant="secondary"
          disabled={scope.uid === ''}
          onClick={() => setAsked({ ...scope })}
        >
          {t('suggesting.measure')}
        </Button>
      }
    >
      <TypeSelect types={types} value={scope} onChange={setScope} />
      {answer === undefined ? null : answer.documents === 0 ? (
        <Typography role="status">{t('suggesting.none')}</Typography>
      ) : (
        <Box role="status">
          <Typography tag="p">
            {t('suggesting.result', {
              documents: answer.documents,
              k: answer.k,
              precision: percent(answer.precision),
              recall: percent(answer.recall),
              f1: formatNumber(answer.f1, { maximumFractionDigits: 2 }),
            })}
          </Typography>
          {answer.overSuggested.map(({ key, label, suggested, right }) => (
            <Typography key={key} variant="pi" tag="p">
              {t('suggesting.over', { name: labelIn(label, locale, key), suggested, right })}
            </Typography>
          ))}
        </Box>
      )}
    </Section>
  )
}
