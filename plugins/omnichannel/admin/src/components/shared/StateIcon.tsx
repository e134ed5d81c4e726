// Draws the state of a target or message as a shape and a colour; the words stand beside it.
import { CheckCircle, CrossCircle, MinusCircle, WarningCircle } from '@strapi/icons'
import type { TargetState } from '../../../../shared/contracts'

const SHAPES = {
  ready: { Shape: CheckCircle, fill: 'success600' },
  info: { Shape: CheckCircle, fill: 'success600' },
  warning: { Shape: WarningCircle, fill: 'warning600' },
  error: { Shape: CrossCircle, fill: 'danger600' },
  excluded: { Shape: MinusCircle, fill: 'neutral500' },
} as const

export function StateIcon({ state, sizePx = 16 }: { state: TargetState; sizePx?: number }) {
  const { Shape, fill } = SHAPES[state]
  return (
    <Shape
      fill={fill}
      width={sizePx}
      height={sizePx}
      aria-hidden
      focusable={false}
      style={{ flexShrink: 0 }}
    />
  )
}
