// A profile and the channels a document goes to, to the profile that all of them together ask of it.
import type { Profile } from './define-profile.ts'
import type { Obligation, Property } from './property.ts'

const STRENGTH: Record<Obligation, number> = { optional: 0, recommended: 1, mandatory: 2 }

/**
 * What one channel cannot do without is mandatory, and the tightest length holds. What no channel shows is optional: it
 * may stand there. Without channels the profile is as it was written.
 *
 * `toZod(onChannels(articleProfile, ['email']))`
 */
export const onChannels = (profile: Profile, channels: readonly string[]): Profile =>
  channels.length === 0
    ? profile
    : { ...profile, properties: profile.properties.map((property) => onAll(property, channels)) }

/** Nothing is mandatory: what may be stored while somebody is still writing. */
export const asDraft = (profile: Profile): Profile => ({
  ...profile,
  properties: profile.properties.map((property) => ({ ...property, obligation: 'optional', channels: {} })),
})

function onAll(property: Property, channels: readonly string[]): Property {
  const needs = channels.map((channel) =>
    Object.hasOwn(property.channels, channel) ? property.channels[channel] : undefined,
  )
  const showing = needs.filter((need) => need?.obligation !== 'unused')
  const obligations = showing.map((need) => (need?.obligation ?? property.obligation) as Obligation)
  const lengths = showing.flatMap((need) => need?.length ?? property.length ?? [])
  const mins = lengths.flatMap(({ min }) => min ?? [])
  const { length: _, ...rest } = property
  return {
    ...rest,
    channels: {},
    obligation: obligations.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? 'optional',
    ...(lengths.length > 0 && {
      length: {
        ...(mins.length > 0 && { min: Math.max(...mins) }),
        max: Math.min(...lengths.map(({ max }) => max)),
      },
    }),
  }
}
