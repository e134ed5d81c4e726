// One property of ours: its field, where its value comes from, and what is wanted of it.

import type { Json } from '@kanaal/types'
import { Box, Flex, Typography } from '@strapi/design-system'
import type { PanelAnswer, PanelProperty } from '../../../../shared/contracts'
import { valueAt } from '../../../../shared/value-at'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { stillFits, withCopy, withProperty } from '../../model/metadata-value'
import { DriftNote } from './DriftNote'
import { GapNote } from './GapNote'
import { OriginNote } from './OriginNote'
import { PropertyInput } from './PropertyInput'
import { today, usePanel } from './panel-context'
import { SuggestionList } from './SuggestionList'

export function PropertyField({ property, answer }: { property: PanelProperty; answer: PanelAnswer }) {
  const t = useTranslate()
  const pick = usePick()
  const { metadata, setMetadata, copy, setCopy, sketch, copyBase } = usePanel()
  const { key, gap, drift, isStale, title, field } = property
  const path = field.slice(1).join('.')
  const isCopy = field[0] === 'channelCopy'
  const own = valueAt(isCopy ? copy : metadata, path)
  const write = (value: Json) =>
    isCopy
      ? setCopy(withCopy(copy, { path, value, copyBase }))
      : setMetadata(withProperty(metadata, { key, value, sketch, today: today() }))
  return (
    <Box data-testid={`metadata-field-${key}`}>
      <PropertyInput property={property} answer={answer} own={own} label={pick(title)} onWrite={write} />
      <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
        {property.isShared ? (
          <Typography variant="pi" textColor="neutral700" tag="p">
            {t('field.shared')}
          </Typography>
        ) : null}
        <OriginNote property={property} isOwn={own !== undefined} onReset={() => write(null)} />
        {gap === undefined ? null : <GapNote gap={gap} />}
        <SuggestionList property={property} own={own} />
        {drift === undefined ? null : (
          <DriftNote
            text={t('field.drifted', { percent: Math.round(drift * 100) })}
            onFits={() => setMetadata(stillFits(metadata, { key, sketch, today: today() }))}
          />
        )}
        {isStale && own !== undefined ? (
          <DriftNote text={t('field.stale')} onFits={() => write(own)} />
        ) : null}
      </Flex>
    </Box>
  )
}
