// A target as somebody wrote it, and its channel, to a target whose options are valid and whose limits are merged.
import { didYouMean, hashJson } from '@kanaal/content'
import {
  type Channel,
  explainIssue,
  type Json,
  type Limit,
  type LimitOverride,
  overrideLimits,
  type Target,
  type TargetInput,
  targetInput,
} from '@kanaal/types'
import { z } from 'zod'
import { ConfigurationError, toConfigurationPath } from './configuration-error.ts'

/** A target, ready to render. */
export interface ConfiguredTarget {
  target: Target
  channel: Channel
  limits: Limit[]
  /** sha256 of the validated options, for the manifest. */
  optionsHash: string
}

/** @throws ConfigurationError naming the target and the path in it. */
export async function configureTarget(
  input: TargetInput,
  channels: ReadonlyMap<string, Channel>,
): Promise<ConfiguredTarget> {
  const where = `targets.${typeof input.id === 'string' ? input.id : '?'}`
  const shape = targetInput.safeParse(input, { error: explainIssue })
  if (!shape.success) {
    const [issue] = shape.error.issues
    throw new ConfigurationError(toConfigurationPath(where, issue?.path), issue?.message ?? 'not a target')
  }
  const channel = channels.get(input.channel)
  if (!channel) {
    const known = [...channels.keys()].join(', ') || 'none'
    throw new ConfigurationError(
      `${where}.channel`,
      `there is no channel "${input.channel}". Channels: ${known}`,
    )
  }
  refuseUnknownOptions(`${where}.options`, channel, input.options)
  const checked = await channel.options['~standard'].validate(input.options ?? {})
  if (checked.issues) {
    const [issue] = explained(channel, input.options) ?? checked.issues
    throw new ConfigurationError(
      toConfigurationPath(`${where}.options`, issue?.path),
      issue?.message ?? `not options of the channel "${channel.id}"`,
    )
  }
  const target: Target = { ...input, options: checked.value }
  const limits = mergeLimits(where, channel.limits(target), input.limits ?? [])
  return { target, channel, limits, optionsHash: hashJson(toJson(target.options)) }
}

/** The same findings in our words, where the schema is one of zod: a Standard Schema cannot be told how to say them. */
function explained({ options }: Channel, value: unknown): readonly z.core.$ZodIssue[] | undefined {
  return options instanceof z.ZodType
    ? options.safeParse(value ?? {}, { error: explainIssue }).error?.issues
    : undefined
}

/** A schema of zod drops what it does not know: a misspelt option would do nothing, and nobody would say so. */
function refuseUnknownOptions(where: string, { options }: Channel, value: unknown): void {
  if (!(options instanceof z.ZodObject) || options.def.catchall !== undefined) return
  const known = Object.keys(options.shape)
  const unknown = Object.keys(Object(value)).find((key) => !known.includes(key))
  if (unknown === undefined) return
  const guess = didYouMean(unknown, known)
  throw new ConfigurationError(
    `${where}.${unknown}`,
    `unknown option${guess === undefined ? '.' : `, did you mean "${guess}"?`} Options: ${known.join(', ') || 'none'}`,
  )
}

/** Overrides replace a limit of the same id; an id that the channel does not know is a mistake. */
function mergeLimits(where: string, limits: Limit[], overrides: readonly LimitOverride[]): Limit[] {
  for (const { id } of overrides) {
    if (limits.some((limit) => limit.id === id)) continue
    const known = limits.map((limit) => limit.id).join(', ') || 'none'
    throw new ConfigurationError(`${where}.limits`, `there is no limit "${id}". Limits: ${known}`)
  }
  return overrideLimits(limits, overrides)
}

/** Options as JSON: what a schema leaves `undefined` is absent. */
const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json
