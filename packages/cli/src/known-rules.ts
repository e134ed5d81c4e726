// An engine -> all rules that `kanaal` knows: the engine's, and those of exporting that no engine runs.
import type { Engine } from '@kanaal/engine'
import { exportRules } from '@kanaal/export'
import type { AnyRule } from '@kanaal/types'

export const knownRules = ({ rules }: Pick<Engine, 'rules'>): AnyRule[] => [
  ...new Set([...rules, ...exportRules]),
]
