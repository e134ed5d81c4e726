// Draws a value of a limit: a bar that fills, and turns red with the number where the limit is passed.
import { Box } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { TargetState } from '../../../../shared/contracts'
import type { Meter } from '../../model/meter-of'

const Track = styled(Box)`
  height: 4px;
  overflow: hidden;
  border-radius: 2px;
`

const Fill = styled.div<{ $fill: number; $color: 'primary600' | 'warning500' | 'danger600' }>`
  width: ${({ $fill }) => $fill * 100}%;
  height: 100%;
  background: ${({ theme, $color }) => theme.colors[$color]};

  @media (forced-colors: active) {
    background: CanvasText;
  }
`

/** Red is for what must be fixed; many limits are only advice. */
const colorOf = ({ isOver }: Meter, state: TargetState) =>
  isOver ? (state === 'error' ? 'danger600' : 'warning500') : 'primary600'

/** `name` says the value too: the bar only draws it. */
export function MeterBar({ meter, name, state }: { meter: Meter; name: string; state: TargetState }) {
  const { value, max } = meter.metric
  return (
    <Track
      background="neutral200"
      width="100%"
      role="meter"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
    >
      <Fill $fill={meter.fill} $color={colorOf(meter, state)} />
    </Track>
  )
}
