// The public names of @kanaal/metadata.
export {
  type ChannelCompleteness,
  type Completeness,
  type CompletenessOptions,
  completenessOf,
  type Gap,
  type GapKind,
} from './completeness/completeness-of.ts'
export { cutAtSentence } from './cut-at-sentence.ts'
export { type Drift, driftOf, sketchOfDocument } from './drift/drift-of.ts'
export { dublinCoreToJsonLd } from './dublin-core/to-dublin-core-json-ld.ts'
export { dublinCoreToTurtle } from './dublin-core/to-turtle.ts'
export { dublinCoreToXml } from './dublin-core/to-xml.ts'
export { checkDefaults, type ExpressionIssue } from './expressions/check-defaults.ts'
export { addressOf } from './extract/address-of.ts'
export { detectLanguage } from './extract/detect-language.ts'
export {
  type ConceptTagger,
  type ExtractedMetadata,
  type ExtractedValues,
  type ExtractOptions,
  extractMetadata,
} from './extract/extract-metadata.ts'
export type { Extracted } from './extract/extraction.ts'
export { type Readability, readabilityOf } from './extract/readability.ts'
export { extractTitle } from './extract-title.ts'
export { happeningOf } from './happening-of.ts'
export type { Head, LinkTag, MetaTag } from './head.ts'
export { headToHtml } from './head-to-html.ts'
export { mainType } from './json-ld/main-type.ts'
export { jsonLdToScript } from './json-ld-to-script.ts'
export { overlayPolicies } from './policies/overlay-policies.ts'
export { type Policy, type PolicyInput, policy } from './policies/policy.ts'
export { policyRules } from './policies/policy-rules.ts'
export { type SchemeTerm, vocabulariesOf, withPreferredLabels } from './policies/preferred-labels.ts'
export { starterPolicies } from './policies/starter-policies.ts'
export { terminologyPolicy } from './policies/terminology-policy.ts'
export { type CompiledProfile, type CompileOptions, compileProfile } from './profile/compile-profile.ts'
export { defineProfile, type Profile, type ProfileInput, profile } from './profile/define-profile.ts'
export { asDraft, onChannels } from './profile/on-channels.ts'
export type { Obligation, Property, PropertyInput, ValueType } from './profile/property.ts'
export { toJsonSchema } from './profile/to-json-schema.ts'
export { toTypeScript } from './profile/to-type-script.ts'
export { type ProfileSchema, toZod } from './profile/to-zod.ts'
export {
  articleProfile,
  defaultProfiles,
  eventProfile,
  pageProfile,
  productProfile,
  profileFor,
} from './profiles/default-profiles.ts'
export { type ResolveMetadataOptions, resolveMetadata } from './resolve-metadata.ts'
export type * from './resolved.ts'
export {
  checkRichResults,
  type RichResultFinding,
  staleRichResults,
} from './rich-results/check-rich-results.ts'
export { googleRichResults, type RichResultRule, type RulePack } from './rich-results/rule-pack.ts'
export { type RiskClass, reviewMonthsOf, riskClass } from './risk.ts'
export { metadataRules } from './rules/index.ts'
export { termLabel } from './term-label.ts'
export { toDublinCore } from './to-dublin-core.ts'
export { type HeadOptions, toHead } from './to-head.ts'
export { toJsonLd } from './to-json-ld.ts'
export { toOgLocale } from './to-og-locale.ts'
export { toOpenGraph } from './to-open-graph.ts'
export { toTwitterCard } from './to-twitter-card.ts'
export { toZonedInstant } from './to-zoned-instant.ts'
export { validityAt } from './validity.ts'
export { inheritMetadata } from './values/inherit-metadata.ts'
export { matchesFor, toSuggestions } from './values/to-suggestions.ts'
export type { Suggestion, Value, ValueOrigin } from './values/value.ts'
export { valuesOf } from './values/values-of.ts'
export { type WaivingMoment, waiveMessages } from './waive-messages.ts'
