// A value of a level to whether it is an expression that gives the value.
import type { Computed } from '@kanaal/types'

export const isComputed = (value: unknown): value is Computed =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'compute')
