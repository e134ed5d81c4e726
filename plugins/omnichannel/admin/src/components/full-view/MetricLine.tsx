// One limit of a target in words, with its bar.
import { Flex, Typography } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'
import type { Meter } from '../../model/meter-of'
import { MeterBar } from '../shared/MeterBar'

export function MetricLine({ meter, name }: { meter: Meter; name: string }) {
  const t = useTranslate()
  const { value, max, unit } = meter.metric
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" textColor={meter.state === 'over' ? 'danger600' : 'neutral600'}>
        {t('meter.of', { value, max })} {t(`unit.${unit}`)}
      </Typography>
      <MeterBar meter={meter} name={name} />
    </Flex>
  )
}
