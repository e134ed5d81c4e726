// Metadata to every name of a target or channel that stands in them, each with its path.
import type { Fact, Metadata } from '@kanaal/types'

export interface TargetName {
  path: (string | number)[]
  name: string
}

type Naming = Pick<Metadata, 'channels' | 'validity' | 'copy' | 'waivers'> & {
  facts?: readonly Pick<Fact, 'requiredOn'>[] | undefined
}

/** `copy` for `@students` names no target, and a fact `requiredOn: all` names none in particular. */
export const targetNamesIn = ({
  channels = [],
  validity = {},
  copy = {},
  waivers = [],
  facts = [],
}: Naming): TargetName[] =>
  [
    ...channels.map((name, index) => ({ path: ['channels', index], name })),
    ...Object.keys(validity).map((name) => ({ path: ['validity', name], name })),
    ...Object.keys(copy).map((key) => ({ path: ['copy', key], name: targetOfCopy(key) })),
    ...waivers.map(({ target = '' }, index) => ({ path: ['waivers', index, 'target'], name: target })),
    ...facts.flatMap(({ requiredOn = [] }, index) =>
      requiredOn
        .map((name, at) => ({ path: ['facts', index, 'requiredOn', at], name }))
        .filter(({ name }) => name !== 'all'),
    ),
  ].filter(({ name }) => name !== '')

/** `x@students` is for one audience of `x`. */
const targetOfCopy = (key: string): string => key.split('@')[0] ?? ''
