// A document and the rules of the site -> all that the index says of it. Pure: no clock, so that it can be verified.
import {
  completenessOf,
  driftOf,
  type Gap,
  inheritMetadata,
  type Profile,
  profileFor,
  resolveMetadata,
  toZonedInstant,
} from '@kanaal/metadata'
import type { Document, Localized, MetadataDefaults, Site } from '@kanaal/types'
import { ALWAYS, NEVER, TARGETED, type Targeted } from './index-rows'

/** What a document is measured by. */
export interface Ruleset {
  /** Changes when anything in it does. */
  version: string
  profiles: readonly Profile[]
  defaults: MetadataDefaults
  site: Site
  targets: readonly RuledTarget[]
}

export interface RuledTarget {
  id: string
  channel: string
  title: Localized
  /** Rendered when nobody names a target. */
  isDefault: boolean
}

export interface ChannelEvaluation {
  target: string
  score: number
  isReady: boolean
  validFrom: number
  validUntil: number
}

export interface MissingProperty {
  key: string
  gap: Gap
  /** From when it refuses; `ALWAYS` without a grace. */
  enforcedFrom: number
  /** As the profile has it. */
  graceUntil?: string
  /** Targets that want it. */
  targets: string[]
}

export interface Evaluation {
  title: string
  profile: string
  ruleset: string
  channels: ChannelEvaluation[]
  missing: MissingProperty[]
  wanted: string[]
  drift: string[]
  terms: number
  steward: Record<'owner' | 'delegate' | 'team' | 'campaign' | 'purpose' | 'sensitivity' | 'license', string>
  /** The moment from which its profile wants an owner; `NEVER` where it does not. */
  ownerFrom: number
  targeting: Record<Targeted, string[]>
  /** For whom it is not, whatever else fits. */
  notFor: Record<Targeted, string[]>
  /** Of what fits equally well the highest comes first. */
  precedence: number
  reviewDue: number
  validFrom: number
  validUntil: number
}

/** After every grace, so that a score is the same today and tomorrow. */
const ENFORCED = '9999-12-31T00:00:00Z'

export function evaluate(read: Document, ruleset: Ruleset): Evaluation {
  const { site, targets, profiles, defaults } = ruleset
  const document = inheritMetadata(read, defaults, { site, profiles })
  const { metadata } = document
  const meant = targetsOf(document, targets)
  const resolved = resolveMetadata(document, { site })
  const profile = profileFor(document.type, profiles)
  const channels = [...new Set(meant.map(({ channel }) => channel))]
  const found = profile && completenessOf(document, resolved, profile, { channels, now: ENFORCED }).channels
  const spanOf = (from: string | undefined, until: string | undefined) => ({
    validFrom: from === undefined ? ALWAYS : beginOf(from, site.timeZone),
    validUntil: until === undefined ? NEVER : afterEndOf(until, site.timeZone),
  })
  const missing = new Map<string, MissingProperty>()
  const wanted = new Set<string>()
  const evaluated = meant.map(({ id, channel }): ChannelEvaluation => {
    const one = found?.find((completeness) => completeness.channel === channel)
    for (const gap of one?.gaps ?? []) {
      if (!isAbsent(gap)) continue
      if (gap.obligation !== 'mandatory') wanted.add(gap.key)
      else missing.set(gap.key, withTarget(missing.get(gap.key) ?? toMissing(gap, profile, site), id))
    }
    const own = metadata.validity?.[id] ?? metadata.validity?.[channel]
    const span = spanOf(own?.from ?? metadata.validFrom, own?.until ?? metadata.validUntil)
    return { target: id, score: one?.score ?? 1, isReady: one?.isReady ?? true, ...span }
  })
  const keysOf = (role: string, ...written: (string[] | undefined)[]) => [
    ...new Set([
      ...written.flatMap((keys) => keys ?? []),
      ...document.terms.flatMap((term) => (term.role === role ? [term.key] : [])),
    ]),
  ]
  const {
    owner = '',
    delegate = '',
    team = '',
    campaign = '',
    purpose,
    sensitivity = '',
    license = '',
  } = metadata
  return {
    title: resolved.provenance.title === 'site' ? '' : resolved.title,
    profile: profile ? `${profile.id}@${profile.version}` : '',
    ruleset: ruleset.version,
    channels: evaluated,
    missing: [...missing.values()],
    wanted: [...wanted].filter((key) => !missing.has(key)),
    drift: driftOf(document).map(({ key }) => key),
    terms: document.terms.length,
    steward: {
      owner,
      delegate,
      team,
      campaign,
      purpose: purpose ?? keysOf('purpose')[0] ?? '',
      sensitivity,
      license,
    },
    ownerFrom: ownerFrom(profile, site),
    targeting: {
      persona: keysOf('audience', metadata.persona),
      segment: keysOf('segment', metadata.segment),
      audience: keysOf('', metadata.audience),
      journeyStage: keysOf('journeyStage', metadata.journeyStage),
    },
    notFor: Object.fromEntries(
      TARGETED.map((by) => [by, [...new Set(metadata.notFor?.[by] ?? [])]]),
    ) as Evaluation['notFor'],
    precedence: metadata.precedence ?? 0,
    reviewDue: metadata.reviewBy === undefined ? NEVER : afterEndOf(metadata.reviewBy, site.timeZone),
    ...spanOf(metadata.validFrom, metadata.validUntil),
  }
}

/** Those it names; without names all that are on by default. */
export const targetsOf = ({ metadata }: Pick<Document, 'metadata'>, targets: readonly RuledTarget[]) =>
  targets.filter(({ id, channel, isDefault }) =>
    metadata.channels ? metadata.channels.includes(id) || metadata.channels.includes(channel) : isDefault,
  )

const isAbsent = ({ kind }: Gap): boolean =>
  kind === 'missing' || kind === 'unwritten' || kind === 'suggested'

function toMissing(gap: Gap, profile: Profile | undefined, { timeZone }: Site): MissingProperty {
  const graceUntil = profile?.properties.find(({ key }) => key === gap.key)?.enforcedFrom
  const enforcedFrom = graceUntil === undefined ? ALWAYS : beginOf(graceUntil, timeZone)
  return { key: gap.key, gap, enforcedFrom, ...(graceUntil === undefined ? {} : { graceUntil }), targets: [] }
}

function ownerFrom(profile: Profile | undefined, { timeZone }: Site): number {
  const owner = profile?.properties.find(({ key }) => key === 'owner')
  if (owner?.obligation !== 'mandatory') return NEVER
  return owner.enforcedFrom === undefined ? ALWAYS : beginOf(owner.enforcedFrom, timeZone)
}

const withTarget = (missing: MissingProperty, target: string): MissingProperty => ({
  ...missing,
  targets: [...missing.targets, target],
})

/** The first millisecond of a date or time; a plain date is a day of the site's time zone. */
function beginOf(written: string, timeZone: string): number {
  const local = written.length === 10 ? `${written}T00:00` : written
  const time = Date.parse(toZonedInstant(local, timeZone))
  return Number.isNaN(time) ? ALWAYS : time
}

/** The first millisecond at which it is over: `2026-09-06` lasts until that day has ended. */
function afterEndOf(written: string, timeZone: string): number {
  if (written.length !== 10) return beginOf(written, timeZone)
  const day = new Date(`${written}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return NEVER
  day.setUTCDate(day.getUTCDate() + 1)
  return beginOf(day.toISOString().slice(0, 10), timeZone)
}
