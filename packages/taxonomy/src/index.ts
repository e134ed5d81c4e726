// SKOS vocabularies: read, write, walk, check, mend, compare, and tag with.
export { adviseThreshold, type ScoredCase, type ThresholdAdvice } from './advise-threshold.ts'
export { checkConcept, nearChecks } from './checks/check-concept.ts'
export { checkVocabulary, repairVocabulary } from './checks/check-vocabulary.ts'
export {
  type Check,
  type CheckDefinition,
  type CheckExample,
  type CheckFinding,
  type CheckSettings,
  type CheckSubject,
  defineCheck,
  type Level,
  MORE_FINDINGS,
  type Usage,
} from './checks/define-check.ts'
export { checks } from './checks/index.ts'
export { InvalidCheckSettings } from './checks/refuse-unknown-settings.ts'
export { type ConceptIndex, createConceptIndex } from './concept-index.ts'
export { conceptKeyOf, schemeKeyOf } from './concept-key.ts'
export { currentOf } from './current-of.ts'
export { describeScheme, type Publication } from './describe/describe-scheme.ts'
export { schemeAlone } from './describe/scheme-alone.ts'
export {
  diffVocabularies,
  type PropertyChange,
  type ResourceChange,
  shortName,
  type VocabularyDiff,
} from './diff-vocabularies.ts'
export * from './edit/index.ts'
export { baseOf, type Renamed, rebased, renameIn, renameUris } from './edit/rename-uris.ts'
export { type Evaluation, evaluateSuggestions, type TaggedCase } from './evaluate-suggestions.ts'
export { EXTENSIONS, FORMATS, type Format, MEDIA_TYPES } from './format.ts'
export { createGraph, type Graph } from './graph.ts'
export {
  compareImport,
  IMPORT_EXAMPLES,
  type ImportComparison,
  type ImportExample,
} from './import/compare-import.ts'
export { stateBothWays, stateOnce } from './import/complete-vocabulary.ts'
export { holdingMessages } from './import/holding-messages.ts'
export { ownBlankNodes } from './import/own-blank-nodes.ts'
export { type ImportOptions, type PreparedImport, prepareImport } from './import/prepare-import.ts'
export { URI_LENGTH } from './import/refuse-unstorable.ts'
export { labelIn } from './label-in.ts'
export { labelOf } from './label-of.ts'
export { isUnseen } from './model/texts.ts'
export type * from './model/vocabulary.ts'
export { fromStatements } from './read/from-statements.ts'
export {
  fromTurtle,
  MAX_BYTES,
  type ParseVocabularyOptions,
  parseVocabulary,
  refuseOverCap,
} from './read/parse-vocabulary.ts'
export { sniffFormat } from './read/sniff-format.ts'
export { literalForms, readXlLabels, xlLabelOf } from './read-xl-labels.ts'
export { RefusedVocabulary, refusals } from './refused-vocabulary.ts'
export {
  type RelatedDocument,
  type RelatedOptions,
  relatedDocuments,
  type TermedDocument,
} from './related-documents.ts'
export * from './rules/index.ts'
export { bestMatches, type LabelRow } from './search/best-matches.ts'
export { createOutline, createRollUp, type Outline } from './search/facet-counts.ts'
export { foldLabel } from './search/fold-label.ts'
export { type ConceptLink, createReach, EXPANSIONS, type Expansion, type Reach } from './search/reach.ts'
export { createMatcher, type Matcher, type OnHit } from './tag/create-matcher.ts'
export {
  createTagger,
  type Evidence,
  type Suggestion,
  type Tagger,
  type TaggerOptions,
  type TagOptions,
} from './tag/create-tagger.ts'
export { toTerms } from './to-terms.ts'
export type { SaidValue } from './unnamed-nodes.ts'
export { toHtml } from './write/to-html.ts'
export { toMarkdownReport } from './write/to-markdown-report.ts'
export { toStatements } from './write/to-statements.ts'
export { withXlLabels } from './write/with-xl-labels.ts'
export { type Written, writeVocabulary } from './write/write-vocabulary.ts'
