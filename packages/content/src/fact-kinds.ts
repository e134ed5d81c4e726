// A word such as `price` to the facts that it stands for: what `:::disclaimer{for}` may name besides a fact's own id.
import type { Fact } from '@kanaal/types'

type Measured = Pick<Fact, 'unit'>

const KINDS: ReadonlyMap<string, (fact: Measured) => boolean> = new Map([
  // A currency by its code (ISO 4217).
  ['price', ({ unit }: Measured) => /^[A-Z]{3}$/.test(unit ?? '')],
  ['date', ({ unit }: Measured) => unit === 'date'],
  ['phone', ({ unit }: Measured) => unit === 'phone'],
  ['place', ({ unit }: Measured) => unit === 'place'],
])

export const factKinds: readonly string[] = [...KINDS.keys()]

export const isOfKind = (fact: Measured, kind: string): boolean => KINDS.get(kind)?.(fact) ?? false
