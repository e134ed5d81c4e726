// One limit of a target in words, with its bar; what is counted by the piece needs none.
import { Flex, Typography } from '@strapi/design-system'
import { useMetricWords } from '../../hooks/use-metric-words'
import type { Meter } from '../../model/meter-of'
import { MeterBar } from '../shared/MeterBar'

export function MetricLine({ meter }: { meter: Meter }) {
  const words = useMetricWords()(meter.metric)
  return (
    <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 14rem" maxWidth="28rem">
      <Typography variant="pi" textColor={meter.state === 'over' ? 'danger600' : 'neutral600'}>
        {words}
      </Typography>
      {meter.metric.unit === 'count' && meter.state !== 'over' ? null : (
        <MeterBar meter={meter} name={words} />
      )}
    </Flex>
  )
}
