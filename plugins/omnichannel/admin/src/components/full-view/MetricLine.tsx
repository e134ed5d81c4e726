// One limit of a target in words, with its bar; what is counted by the piece needs none.
import { Flex, Typography } from '@strapi/design-system'
import type { TargetState } from '../../../../shared/contracts'
import { useMetricWords } from '../../hooks/use-metric-words'
import type { Meter } from '../../model/meter-of'
import { MeterBar } from '../shared/MeterBar'

export function MetricLine({ meter, state }: { meter: Meter; state: TargetState }) {
  const words = useMetricWords()(meter.metric)
  return (
    <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 14rem" maxWidth="28rem">
      <Typography variant="pi" textColor={meter.isOver && state === 'error' ? 'danger600' : 'neutral600'}>
        {words}
      </Typography>
      {meter.metric.unit === 'count' && !meter.isOver ? null : (
        <MeterBar meter={meter} name={words} state={state} />
      )}
    </Flex>
  )
}
