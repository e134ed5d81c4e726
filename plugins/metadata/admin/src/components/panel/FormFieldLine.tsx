// Something wanted that is written elsewhere: what it is, how to mend it, and a way there.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Typography } from '@strapi/design-system'
import type { PanelProperty } from '../../../../shared/contracts'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { GapNote } from './GapNote'
import { usePanel } from './panel-context'
import { SuggestionList } from './SuggestionList'

export function FormFieldLine({ property }: { property: PanelProperty }) {
  const t = useTranslate()
  const pick = usePick()
  const { goTo } = usePanel()
  const { field, title, gap, key } = property
  const isInForm = field.length === 1 && field[0] !== 'taxonomyTerms'
  return (
    <Box data-testid={`metadata-wanted-${key}`}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
        {pick(title)}
      </Typography>
      {gap === undefined ? (
        <Typography variant="pi" textColor="success700">
          {t('field.done')}
        </Typography>
      ) : (
        <GapNote gap={gap} />
      )}
      <SuggestionList property={property} own={undefined} />
      {gap !== undefined && isInForm ? (
        <PlainButton onClick={() => goTo(field)}>
          <Typography variant="pi" textColor="primary700" fontWeight="semiBold">
            {t('field.go')}
          </Typography>
        </PlainButton>
      ) : null}
    </Box>
  )
}
