// Channels, targets and a site to an engine: what turns documents into renditions.

import { documentUrl, silencingComments } from '@kanaal/content'
import {
  type AnyRule,
  type Channel,
  type Document,
  defaultTheme,
  type Inputs,
  type Message,
  type Rendition,
  type Target,
} from '@kanaal/types'
import { attributeLosses } from './attribute-losses.ts'
import { cacheKeys, type Identities, identitiesOf, isTimeBound, type KeySubject } from './cache-key.ts'
import { ConfigurationError } from './configuration-error.ts'
import { type ConfiguredTarget, configureTarget } from './configure-target.ts'
import { createContext, createTargetContext, type Standing } from './context.ts'
import type { Engine, EngineOptions, PublishOptions, StandingOptions } from './contract.ts'
import { findUnknownComments } from './find-unknown-comments.ts'
import { gatherRules, idOf, versionOf } from './gather-rules.ts'
import { emptyInputs, includedIn } from './inputs.ts'
import { joinLosses } from './join-losses.ts'
import { orderMessages } from './order-messages.ts'
import { previewOf } from './preview.ts'
import { byId, parseSite } from './read-configuration.ts'
import { readMoment } from './read-moment.ts'
import { checkLevels, checkSilence, names, settleMessages } from './settle-messages.ts'
import { check, isDocumentRule, isPublicationRule, isRenditionRule } from './stages/check.ts'
import { collect } from './stages/collect.ts'
import { type Resolve, resolverOf } from './stages/resolve.ts'
import { serialize } from './stages/serialize.ts'
import { transform } from './stages/transform.ts'
import { toFailure } from './to-failure.ts'
import { unsaidLosses } from './unsaid-losses.ts'

/** What all targets of one publication need to know of the document, found once. */
interface Shared {
  isHeard(message: Message): boolean
  resolve: Resolve
  identities: Identities
}

/** @throws ConfigurationError naming the path that is wrong. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const site = parseSite(options.site)
  const theme = options.theme ?? defaultTheme
  const audiences = options.audiences ?? []
  const channels = byId('channels', options.channels)
  byId('targets', options.targets)
  const configured = new Map<string, ConfiguredTarget>()
  for (const input of options.targets) configured.set(input.id, await configureTarget(input, channels))
  const rules = gatherRules(options.channels, options.rules)
  const levels = options.levels ?? []
  checkLevels(levels, rules)
  checkSilence(
    [...configured.values()].map(({ target }) => target),
    rules,
  )
  const ofChannels = new Set(options.channels.flatMap((channel) => channel.rules.map(idOf)))

  const ruleTargets = [...configured.values()].map(({ target, channel }) => ({
    id: target.id,
    channel: channel.id,
    isWhole: channel.capabilities.nodes.includes('list'),
    ...(channel.segmentsOf && { segments: channel.segmentsOf(target.options) }),
  }))

  const find = (targetId: string): ConfiguredTarget => {
    const found = configured.get(targetId)
    if (found) return found
    throw new ConfigurationError(
      'targets',
      `there is no target "${targetId}". Targets: ${[...configured.keys()].join(', ')}`,
    )
  }
  /** A channel's own rules, and rendition rules that belong to no channel. */
  const rulesFor = (channel: Channel): AnyRule[] => [
    ...channel.rules,
    ...rules.filter((rule) => isRenditionRule(rule) && !ofChannels.has(idOf(rule))),
  ]
  const subjectOf = (document: Document, target: ConfiguredTarget, given: PublishOptions): KeySubject => ({
    document,
    configured: target,
    theme,
    site,
    audiences,
    inputs: given.inputs ?? emptyInputs,
    rules: rulesFor(target.channel).map(versionOf),
    levels,
    audience: given.audience,
    now: readMoment(given.now),
  })
  const targetsFor = (document: Document, ids?: readonly string[]): Target[] => {
    const meant = document.metadata.channels
    const asked = ids
      ? ids.map(find)
      : [...configured.values()].filter(({ target }) => target.default !== false)
    return asked
      .map(({ target }) => target)
      .filter(({ id, channel }) => !meant || meant.includes(id) || meant.includes(channel))
  }

  const contextOf = (
    target: ConfiguredTarget,
    inputs: Inputs = emptyInputs,
    now: string | undefined,
    { report = () => {}, ...standing }: Omit<Standing, 'report'> & Pick<StandingOptions, 'report'>,
  ) => createTargetContext({ ...target, site, theme, inputs, now: readMoment(now) }, { ...standing, report })

  async function render(
    document: Document,
    target: ConfiguredTarget,
    given: PublishOptions,
    { isHeard, resolve, identities }: Shared,
  ): Promise<Rendition> {
    const subject = subjectOf(document, target, given)
    const keys = cacheKeys(subject, identities)
    const resolved = resolve(target)
    const { context, ledger } = createContext({ ...subject, ...target, document: resolved.document })
    const tree = transform(target.channel, resolved.document, context)
    const output = await serialize(target.channel, tree, context)
    const found = check({
      ...target,
      rules: rulesFor(target.channel),
      document: resolved.document,
      output,
      context,
    })
    const isTimed =
      ledger.readsTime ||
      isTimeBound(subject) ||
      (resolved.document.validUntil ?? output.validUntil) !== undefined
    const settling = { document, levels, isHeard, site, now: given.now }
    const own = [...ledger.messages, ...found].map((message) => ({ ...message, target: target.target.id }))
    const lost = joinLosses(resolved.losses, ledger.losses)
    return collect({
      document: resolved.document,
      target: target.target,
      output,
      losses: [
        ...lost,
        ...attributeLosses(resolved.document, target.channel, lost),
        ...unsaidLosses(resolved.document, output),
      ],
      messages: settleMessages(own, { ...settling, target: target.target }),
      // What resolving has to say is about the document: every target would say the same.
      shared: settleMessages([...subject.inputs.messages, ...resolved.messages], settling),
      key: isTimed ? keys.timed : keys.steady,
    })
  }

  return {
    targets: [...configured.values()].map(({ target }) => target),
    channels: options.channels,
    rules,
    site,
    theme,
    audiences,
    levels,
    caps: options.caps ?? {},
    limits: (targetId) => find(targetId).limits,
    optionsHash: (targetId) => find(targetId).optionsHash,
    targetsFor,
    keys: (document, targetId, given = {}) => cacheKeys(subjectOf(document, find(targetId), given)),
    preview(rendition, mode, { inputs, now, report } = {}) {
      const target = find(rendition.target)
      const { locale, audience } = rendition
      const slug = audience === null ? rendition.slug : rendition.slug.replace(/@[^@]*$/, '')
      const context = contextOf(target, inputs, now, {
        locale,
        base: documentUrl(site, { locale, slug }),
        seed: [rendition.id, target.target.id, locale, audience ?? ''].join('\n'),
        report,
      })
      return previewOf(target.channel, rendition, mode, context)
    },

    async publish(document, given = {}) {
      readMoment(given.now)
      const renditions: Rendition[] = []
      const inputs = given.inputs ?? emptyInputs
      const shared: Shared = {
        isHeard: silencingComments(document).isHeard,
        resolve: resolverOf(document, { ...given, audiences, inputs }),
        identities: identitiesOf(document, inputs),
      }
      for (const { id } of targetsFor(document, given.targets)) {
        const target = find(id)
        try {
          renditions.push(await render(document, target, given, shared))
        } catch (error) {
          renditions.push(toFailure(error, document, target.target, given.audience))
        }
      }
      return renditions
    },

    check(document, renditions, { now, inputs } = {}) {
      readMoment(now)
      const included = includedIn(inputs)
      const ofDocument = rules.filter(isDocumentRule).flatMap((rule) => rule.run({ document, site, now }))
      const ofPublication = rules.filter(isPublicationRule).flatMap((rule) =>
        rule.run({
          document,
          included,
          includes: inputs?.includes ?? {},
          renditions,
          site,
          now,
          targets: ruleTargets,
          audiences,
        }),
      )
      const silenced = renditions.map(({ target }) => configured.get(target)?.target.silence ?? [])
      // A message about the document concerns every target: it is silent only where all of them silence it.
      const isSilent = (message: Message) =>
        silenced.length > 0 && silenced.every((rules) => rules.some((rule) => names(rule, message)))
      const { comments, isHeard } = silencingComments(document)
      const all = [...document.messages, ...ofDocument, ...ofPublication]
      const heard = [...all.filter((message) => !isSilent(message)), ...findUnknownComments(comments, rules)]
      return orderMessages(settleMessages(heard, { document, levels, isHeard, site, now }))
    },

    async *index(targetId, renditions, { inputs, now, report } = {}) {
      const target = find(targetId)
      const standing = { locale: site.defaultLocale, base: `${site.url}/`, seed: targetId, report }
      yield* target.channel.index?.(renditions, contextOf(target, inputs, now, standing)) ?? []
    },
  }
}
