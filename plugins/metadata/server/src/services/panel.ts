// Unsaved values of a form -> what the document knows of itself, what is missing, and where each value comes from.
import { baseHashOf } from '@kanaal/content'
import {
  type ConceptTagger,
  completenessOf,
  driftOf,
  extractMetadata,
  inheritMetadata,
  matchesFor,
  type Profile,
  type Property,
  profileFor,
  resolveMetadata,
  reviewMonthsOf,
  sketchOfDocument,
  toSuggestions,
  valuesOf,
} from '@kanaal/metadata'
import {
  approversLacked,
  type EntryReader,
  isLocalized,
  kitOf,
  languageOf,
  loadEntry,
  mayWaive,
  mergeEntry,
  participationOf,
} from '@kanaal/strapi-kit/strapi-server'
import type { Document, FieldMap } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PanelAnswer, PanelGap, PanelProperty, PanelRequest } from '../../../shared/contracts'
import type { Settings } from '../config'
import { type Evaluation, evaluate, type Ruleset, targetsOf } from '../evaluate'
import { fieldOf } from '../field-of'
import { getService } from '../get-service'
import { judgedFindings, panelExceptions, panelFindings } from '../panel-exceptions'
import { withEverywhere } from '../panel-properties'
import { type RiskOptions, risksOf } from '../risks-of'
import { isShared } from '../share-values'

export const panel = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws RefusedDocument where the form cannot be a document yet. */
  async describe(request: PanelRequest, reader: EntryReader, now: Date): Promise<PanelAnswer> {
    const { uid, documentId, locale, data } = request
    const fields = participationOf(strapi, uid)?.fields
    if (!fields) throw new errors.NotFoundError(`${uid} does not take part.`)
    const found = documentId && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
    const stored = found ? await reader.narrow(found) : undefined
    const merged = await mergeEntry(strapi, {
      uid,
      stored,
      incoming: data,
      locale,
      canReadField: reader.canReadField,
    })
    const entry: Record<string, unknown> = { ...merged, publishedAt: merged.updatedAt ?? now.toISOString() }
    const { read } = getService(strapi, 'readings')
    const ruleset = await getService(strapi, 'rules').load()
    const readAs = async (one: Record<string, unknown>) =>
      inheritMetadata(await read({ uid, documentId, locale, fields, entry: one }), ruleset.defaults, ruleset)
    const document = await readAs(entry)
    const bare = await readAs({ ...entry, contentMetadata: decidersOf(entry.contentMetadata) })
    const profile = profileFor(document.type, ruleset.profiles)
    if (!profile) throw new errors.NotFoundError(`There is no profile for "${document.type}".`)
    const { owner = '', delegate = '' } = document.metadata
    const gone = new Set(await getService(strapi, 'people').goneOf([owner, delegate]))
    const { escalateMonths, gate } = strapi.config.get('plugin::content-metadata') as Settings
    const evaluation = evaluate(document, ruleset)
    const language = languageOf(strapi)
    const said = await getService(strapi, 'findings').of(document, { ruleset, now, language })
    const judged = judgedFindings(evaluation, said, document.metadata.waivers, {
      ...{ now, gone, escalateMonths, fields },
      timeZone: ruleset.site.timeZone,
      language,
    })
    // What the gate does not say must not be said here.
    const findings = gate === 'off' ? [] : judged
    const refuses = (ruleId: string) =>
      findings.some((finding) => finding.ruleId === ruleId && finding.severity === 'error')
    const tagger = await kitOf(strapi).sources.terms?.taggerFor(entry.taxonomyTerms)
    const answer = toAnswer(document, bare, profile, ruleset, {
      ...{ fields, now, gone, escalateMonths, evaluation, tagger },
      hasLanguages: isLocalized(strapi, uid),
      isRefused: refuses('property-missing'),
    })
    // The panel of the channels has them, with what channels say.
    if (strapi.plugin('omnichannel')) return answer
    return {
      ...answer,
      findings: panelFindings(judged, said),
      exceptions: panelExceptions(findings, {
        mayWaive: mayWaive(strapi),
        approvers: await approversLacked(strapi, findings),
      }),
    }
  },
})

/** What decides which values are inherited is not taken away. */
function decidersOf(value: unknown): Record<string, unknown> {
  const { type, campaign, channels } = (value ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries({ type, campaign, channels }).filter(([, one]) => one !== undefined),
  )
}

interface Judged extends RiskOptions {
  fields: FieldMap
  now: Date
  evaluation: Evaluation
  /** Nobody answers for what is missing. */
  isRefused: boolean
  /** The document may have versions in other languages. */
  hasLanguages: boolean
  /** Knows the vocabularies of this CMS. */
  tagger: ConceptTagger | undefined
}

function toAnswer(
  document: Document,
  bare: Document,
  profile: Profile,
  ruleset: Ruleset,
  { fields, now, evaluation, isRefused, hasLanguages, tagger, ...care }: Judged,
): PanelAnswer {
  const { site, targets } = ruleset
  const shown = withEverywhere(profile)
  const resolved = resolveMetadata(document, { site })
  const extracted = extractMetadata(document, { tagger })
  const values = valuesOf(document, resolved, shown, toSuggestions(shown, extracted.matches))
  const fallbacks = valuesOf(bare, resolveMetadata(bare, { site }), shown)
  const drifted = new Map(driftOf(document).map(({ key, likeness }) => [key, likeness]))
  const meant = targetsOf(document, targets)
  const gapsOf = completenessOf(document, resolved, profile, {
    channels: [...new Set(meant.map(({ channel }) => channel))],
    now: now.toISOString(),
    timeZone: site.timeZone,
    suggestions: toSuggestions(profile, extracted.matches),
  })
  const gaps = new Map<string, PanelGap>()
  const keysOf = (channel: string) => {
    const one = gapsOf.channels.find((completeness) => completeness.channel === channel)
    return (one?.gaps ?? []).filter(({ obligation }) => obligation !== 'optional')
  }
  for (const { id, channel } of meant) {
    for (const gap of keysOf(channel)) {
      const known = gaps.get(gap.key)
      const isEnforced = evaluation.missing.some(
        ({ key, enforcedFrom }) => key === gap.key && enforcedFrom <= now.getTime(),
      )
      const blocks = isEnforced && isRefused
      gaps.set(gap.key, {
        what: gap.what,
        why: gap.why,
        fix: gap.fix,
        targets: [...(known?.targets ?? []), id],
        isBlocking: blocks,
        ...(gap.enforcedFrom !== undefined && !isEnforced ? { enforcedFrom: gap.enforcedFrom } : {}),
      })
    }
  }
  /** What no channel here shows need not be asked; what stands there all the same can be seen and taken away. */
  const isUsed = ({ key, channels }: Property): boolean =>
    values[key] !== undefined ||
    targets.length === 0 ||
    targets.some(({ channel }) => channels[channel]?.obligation !== 'unused')
  const copyBase = baseHashOf(document)
  const months = reviewMonthsOf(profile)
  const staleCopies = Object.entries(document.metadata.copy ?? {})
    .filter(([, { baseHash }]) => baseHash !== undefined && baseHash !== copyBase)
    .map(([target]) => target)
  return {
    profile: {
      id: profile.id,
      version: profile.version,
      title: profile.title,
      ...(months === undefined ? {} : { reviewMonths: months }),
    },
    properties: shown.properties.filter(isUsed).map((property): PanelProperty => {
      const { key, title, type, max, options, scheme, obligation, why } = property
      const value = values[key]
      const fallback = fallbacks[key]
      const gap = gaps.get(key)
      const drift = drifted.get(key)
      const isSuggested = value?.origin.from === 'suggested'
      const isStale =
        value?.origin.from === 'own' && staleCopies.some((one) => key.startsWith(`copy.${one}.`))
      return {
        key,
        title,
        type,
        max,
        ...(options ? { options } : {}),
        ...(scheme ? { scheme } : {}),
        obligation,
        why,
        ...(hasLanguages && isShared(property) ? { isShared: true } : {}),
        field: placeOf(key, document, fields),
        ...(value ? { value } : {}),
        ...(fallback && value?.origin.from === 'own' ? { fallback } : {}),
        ...(gap ? { gap } : {}),
        ...(isSuggested ? { suggestions: matchesFor(property, extracted.matches?.value ?? []) } : {}),
        ...(drift === undefined ? {} : { drift }),
        ...(isStale ? { isStale } : {}),
      }
    }),
    targets: meant.map(({ id, channel, title }) => {
      const one = evaluation.channels.find(({ target }) => target === id)
      return {
        id,
        title,
        score: one?.score ?? 1,
        isReady: one?.isReady ?? true,
        gaps: keysOf(channel).map(({ key }) => key),
      }
    }),
    available: targets.map(({ id, title }) => ({ id, title })),
    risks: risksOf(document, evaluation, targets, now.getTime(), care),
    facts: document.facts.map(({ id, label, text, value, unit, place }) => ({
      id,
      label: label ?? id,
      text: text ?? [value, unit].filter(Boolean).join(' '),
      ...(place?.field ? { field: place.field.map(String) } : {}),
    })),
    reading: {
      words: resolved.words,
      minutes: resolved.readingMinutes,
      ...(extracted.language ? { language: extracted.language.value } : {}),
    },
    sketch: sketchOfDocument(document),
    copyBase,
  }
}

/** Where the value stands now, else where an editor would write it. */
function placeOf(key: string, { map }: Document, fields: FieldMap): string[] {
  const written = map.metadata[key]?.field
  if (written) return written.map(String)
  const isOwnImage = key === 'image.alt' && map.metadata.image?.field?.[0] === 'contentMetadata'
  return isOwnImage ? ['contentMetadata', 'image', 'alt'] : fieldOf(key, fields)
}
