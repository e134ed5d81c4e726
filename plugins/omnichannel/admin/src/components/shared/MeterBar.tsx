// Draws a value of a limit: a bar that fills, and turns red with the number where the limit is passed.
import { Box } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { Meter } from '../../model/meter-of'

const COLORS = { roomy: 'primary600', tight: 'warning500', over: 'danger600' } as const

const Track = styled(Box)`
  height: 4px;
  overflow: hidden;
  border-radius: 2px;
`

const Fill = styled.div<{ $fill: number; $color: (typeof COLORS)[keyof typeof COLORS] }>`
  width: ${({ $fill }) => $fill * 100}%;
  height: 100%;
  background: ${({ theme, $color }) => theme.colors[$color]};

  @media (forced-colors: active) {
    background: CanvasText;
  }
`

/** `name` says the value too: the bar only draws it. */
export function MeterBar({ meter, name }: { meter: Meter; name: string }) {
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
      <Fill $fill={meter.fill} $color={COLORS[meter.state]} />
    </Track>
  )
}
