// A target is a configured instance of a channel; its limits are dated data with a source.
import { z } from 'zod'
import { identifier, json, localized } from './json.ts'

export const limitUnit = z.enum([
  'grapheme',
  'byte',
  'utf16',
  'x-weighted',
  'threads',
  'gsm',
  'word',
  'px',
  'second',
  'count',
  'ratio',
])
export type LimitUnit = z.infer<typeof limitUnit>

/** Older than 180 days a limit raises `limit-stale`. */
export const limit = z.object({
  id: z.string(),
  max: z.number(),
  warnAt: z.number().optional(),
  unit: limitUnit,
  /** Page or file the number was read from. */
  source: z.string(),
  /** `YYYY-MM-DD`. */
  checkedAt: z.string(),
})
export type Limit = z.infer<typeof limit>

/** What a target says of one limit; what it leaves out stays as its channel has it. `{ id: 'post', max: 25000 }` */
export const limitOverride = limit.partial().required({ id: true })
export type LimitOverride = z.infer<typeof limitOverride>

/** The channel's limits with a target's values over them, by id. */
export function overrideLimits(limits: readonly Limit[], overrides: readonly LimitOverride[] = []): Limit[] {
  return limits.map((limit) => {
    const own = overrides.find(({ id }) => id === limit.id)
    const said = Object.entries(own ?? {}).filter(([, value]) => value !== undefined)
    return { ...limit, ...Object.fromEntries(said) }
  })
}

/** A measured value beside its limit: what the meters show. */
export const metric = z.object({
  id: z.string(),
  value: z.number(),
  max: z.number().optional(),
  unit: limitUnit,
})
export type Metric = z.infer<typeof metric>

/** `{ id: 'kiosk-lobby', channel: 'kiosk', options: { screen: … } }` */
export const targetInput = z.object({
  id: identifier,
  channel: z.string(),
  title: localized.optional(),
  options: z.record(z.string(), json).optional(),
  /** Overrides by limit id, for an account or instance that differs. */
  limits: z.array(limitOverride).optional(),
  /** Rules that are silent on this target, as `source/ruleId`. */
  silence: z.array(z.string()).optional(),
  /** Who is answered over HTTP: everybody who may read the document (default), or only callers with an API token. */
  visibility: z.enum(['public', 'internal']).optional(),
  /** Rendered when no target is named. Default true. */
  default: z.boolean().optional(),
})
export type TargetInput = z.infer<typeof targetInput>

/** A target whose options were validated by its channel. */
export interface Target<Options = unknown> extends Omit<TargetInput, 'options'> {
  options: Options
}
