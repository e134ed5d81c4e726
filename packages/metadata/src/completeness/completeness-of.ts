// A document's values and a profile to how complete it is on one channel, and what to do about the rest.

import { placeOfMetadata } from '@kanaal/content'
import type { Document, Localized, Place } from '@kanaal/types'
import type { Profile } from '../profile/define-profile.ts'
import type { Obligation, Property } from '../profile/property.ts'
import type { ResolvedMetadata } from '../resolved.ts'
import { validityAt } from '../validity.ts'
import type { Suggestion, Value, ValueOrigin } from '../values/value.ts'
import { valuesOf } from '../values/values-of.ts'
import { describeGap } from './describe-gap.ts'

/** `missing`: nothing there. `unwritten`: taken from the text, but somebody should write it. */
export type GapKind =
  | 'missing'
  | 'unwritten'
  | 'suggested'
  | 'too-long'
  | 'too-short'
  | 'too-few'
  | 'too-many'

export interface Gap {
  key: string
  kind: GapKind
  title: Localized
  /** A mandatory property whose day has not come counts as recommended. */
  obligation: Obligation
  /** It becomes mandatory on this day. */
  enforcedFrom?: string
  /** What is, and what was expected. */
  what: Localized
  why: Localized
  fix: Localized
  place: Place
}

export interface ChannelCompleteness {
  channel: string
  locale: string
  /** `article@1.0.0`: a score is of its rules. */
  profile: string
  /** 0 to 1, weighted. */
  score: number
  /** Nothing mandatory is missing. */
  isReady: boolean
  filled: number
  expected: number
  /** The heaviest first. */
  gaps: Gap[]
}

export interface Completeness {
  channels: ChannelCompleteness[]
  values: Record<string, Value>
}

export interface CompletenessOptions {
  channels: readonly string[]
  /** ISO instant that decides whether a grace is over; without it no grace is. */
  now?: string | undefined
  /** A day of grace ends with that day here. Default: UTC. */
  timeZone?: string | undefined
  suggestions?: readonly Suggestion[]
}

const WEIGHTS: Record<Obligation, number> = { mandatory: 3, recommended: 1, optional: 0 }

/**
 * `completenessOf(document, resolved, articleProfile, { channels: ['web', 'email'] }).channels[1].gaps[0].fix.nl`
 * is `Schrijf één regel die iets toevoegt aan het onderwerp.`
 */
export const completenessOf = (
  document: Document,
  resolved: ResolvedMetadata,
  profile: Profile,
  { channels, now, timeZone = 'UTC', suggestions = [] }: CompletenessOptions,
): Completeness => {
  const values = valuesOf(document, resolved, profile, suggestions)
  // Most channels want the same: a sentence is written once.
  const told = new Map<string, Gap>()
  const tell = (kind: GapKind, need: Need): Gap => {
    const own = Object.hasOwn(need.channels, need.channel) ? need.channel : ''
    const name = `${need.key} ${kind} ${need.obligation} ${own}`
    const gap = told.get(name) ?? toGap(kind, need, values[need.key], document)
    told.set(name, gap)
    return gap
  }
  const ofChannel = (channel: string): ChannelCompleteness => {
    const gaps: { gap: Gap; weight: number }[] = []
    let total = 0
    let lost = 0
    let expected = 0
    for (const property of profile.properties) {
      const need = needOn(property, channel, { now, timeZone })
      if (!need || (property.when !== undefined && !values[property.when])) continue
      const { weight, obligation } = need
      const kind = gapIn(values[property.key], need)
      if (weight > 0) expected += 1
      total += weight
      if (!kind || (obligation === 'optional' && isAbsent(kind))) continue
      // A value of the wrong size is still there: it costs half.
      lost += isAbsent(kind) ? weight : weight / 2
      gaps.push({ gap: tell(kind, need), weight })
    }
    return {
      channel,
      locale: document.locale,
      profile: `${profile.id}@${profile.version}`,
      score: total === 0 ? 1 : (total - lost) / total,
      isReady: !gaps.some(({ gap }) => gap.obligation === 'mandatory' && isAbsent(gap.kind)),
      filled: expected - gaps.filter(({ weight, gap }) => weight > 0 && isAbsent(gap.kind)).length,
      expected,
      gaps: gaps.sort((a, b) => b.weight - a.weight).map(({ gap }) => gap),
    }
  }
  return { channels: channels.map(ofChannel), values }
}

interface Need extends Property {
  channel: string
  obligation: Obligation
  weight: number
}

/** The property as this channel and this day want it; undefined where the channel does not show it. */
const needOn = (
  property: Property,
  channel: string,
  { now, timeZone }: { now: string | undefined; timeZone: string },
): Need | undefined => {
  const own = Object.hasOwn(property.channels, channel) ? property.channels[channel] : undefined
  if (own?.obligation === 'unused') return undefined
  const wanted = own?.obligation ?? property.obligation
  const { enforcedFrom } = property
  const isGrace =
    enforcedFrom !== undefined &&
    validityAt(now, enforcedFrom.slice(0, 10), undefined, timeZone) !== 'current'
  const obligation = wanted === 'mandatory' && isGrace ? 'recommended' : wanted
  const length = own?.length ?? property.length
  return {
    ...property,
    channel,
    ...(length && { length }),
    why: own?.why ?? property.why,
    fix: own?.fix ?? property.fix,
    obligation,
    weight: obligation === wanted && property.weight !== undefined ? property.weight : WEIGHTS[obligation],
  }
}

const gapIn = (value: Value | undefined, need: Need): GapKind | undefined => {
  if (!value) return 'missing'
  if (value.origin.from === 'suggested') return 'suggested'
  if (need.accepts === 'written' && isTaken(value.origin)) return 'unwritten'
  if (Array.isArray(value.value)) {
    if (value.value.length < need.min) return 'too-few'
    if (value.value.length > need.max) return 'too-many'
  }
  if (!need.length || typeof value.value !== 'string') return undefined
  // Only what somebody wrote can be shortened: what is taken from the text is cut to size already.
  if (isTaken(value.origin)) return undefined
  const count = [...value.value].length
  if (count > need.length.max) return 'too-long'
  return count < (need.length.min ?? 0) ? 'too-short' : undefined
}

const isTaken = ({ from }: ValueOrigin): boolean => from === 'extracted'
const isAbsent = (kind: GapKind): boolean =>
  kind === 'missing' || kind === 'unwritten' || kind === 'suggested'

const toGap = (kind: GapKind, need: Need, value: Value | undefined, document: Document): Gap => ({
  key: need.key,
  kind,
  title: need.title,
  obligation: need.obligation,
  ...(need.enforcedFrom !== undefined &&
    need.obligation !== 'mandatory' && { enforcedFrom: need.enforcedFrom }),
  what: describeGap(kind, need, value),
  why: need.why,
  fix: need.fix,
  place: placeOfMetadata(need.key.split('.')[0] ?? need.key, document),
})
