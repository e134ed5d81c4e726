// The list of all checks: adding one is one file and one line here.

import { ambiguousNotationReferences } from './ambiguous-notation-references.ts'
import { brokenLinks } from './broken-links.ts'
import { brokenXlLabels } from './broken-xl-labels.ts'
import { collectionAndConcept } from './collection-and-concept.ts'
import { conceptAndScheme } from './concept-and-scheme.ts'
import type { Check } from './define-check.ts'
import { deprecatedWithoutSuccessor } from './deprecated-without-successor.ts'
import { disconnectedConceptClusters } from './disconnected-concept-clusters.ts'
import { disjointLabelsViolations } from './disjoint-labels-violations.ts'
import { emptyLabeledResources } from './empty-labeled-resources.ts'
import { hierarchicalCycles } from './hierarchical-cycles.ts'
import { hierarchicalRedundancy } from './hierarchical-redundancy.ts'
import { homonymsAcrossSchemes } from './homonyms-across-schemes.ts'
import { httpUriSchemeViolations } from './http-uri-scheme-violations.ts'
import { incompleteLanguageCoverage } from './incomplete-language-coverage.ts'
import { inconsistentPrefLabels } from './inconsistent-pref-labels.ts'
import { literalTypes } from './literal-types.ts'
import { mappingClashes } from './mapping-clashes.ts'
import { mappingRelationsMisuse } from './mapping-relations-misuse.ts'
import { missingInLinks } from './missing-in-links.ts'
import { missingLabels } from './missing-labels.ts'
import { missingOutLinks } from './missing-out-links.ts'
import { nearDuplicateLabels } from './near-duplicate-labels.ts'
import { noCommonLanguages } from './no-common-languages.ts'
import { omittedOrInvalidLanguageTags } from './omitted-or-invalid-language-tags.ts'
import { omittedTopConcepts } from './omitted-top-concepts.ts'
import { orphanConcepts } from './orphan-concepts.ts'
import { overUsedConcepts } from './over-used-concepts.ts'
import { overlappingLabels } from './overlapping-labels.ts'
import { publishedOnDraft } from './published-on-draft.ts'
import { reflexivelyRelatedConcepts } from './reflexively-related-concepts.ts'
import { relationClashes } from './relation-clashes.ts'
import { schemeMissing } from './scheme-missing.ts'
import { siblingCount } from './sibling-count.ts'
import { solelyTransitivelyRelatedConcepts } from './solely-transitively-related-concepts.ts'
import { stopWordLabels } from './stop-word-labels.ts'
import { successorChainOrLoop } from './successor-chain-or-loop.ts'
import { topConceptsHavingBroaderConcepts } from './top-concepts-having-broader-concepts.ts'
import { undefinedSkosResources } from './undefined-skos-resources.ts'
import { undocumentedConcepts } from './undocumented-concepts.ts'
import { unidirectionallyRelatedConcepts } from './unidirectionally-related-concepts.ts'
import { unmatchableLabels } from './unmatchable-labels.ts'
import { unprintableCharactersInLabels } from './unprintable-characters-in-labels.ts'
import { unreachableConcepts } from './unreachable-concepts.ts'
import { unusedConcepts } from './unused-concepts.ts'
import { usedButDeprecated } from './used-but-deprecated.ts'
import { valuelessAssociativeRelations } from './valueless-associative-relations.ts'

export const checks: Check[] = [
  ambiguousNotationReferences,
  brokenLinks,
  brokenXlLabels,
  collectionAndConcept,
  conceptAndScheme,
  deprecatedWithoutSuccessor,
  disconnectedConceptClusters,
  disjointLabelsViolations,
  emptyLabeledResources,
  hierarchicalCycles,
  hierarchicalRedundancy,
  homonymsAcrossSchemes,
  httpUriSchemeViolations,
  incompleteLanguageCoverage,
  inconsistentPrefLabels,
  literalTypes,
  mappingClashes,
  mappingRelationsMisuse,
  missingInLinks,
  missingLabels,
  missingOutLinks,
  nearDuplicateLabels,
  noCommonLanguages,
  omittedOrInvalidLanguageTags,
  omittedTopConcepts,
  orphanConcepts,
  overUsedConcepts,
  overlappingLabels,
  publishedOnDraft,
  reflexivelyRelatedConcepts,
  relationClashes,
  schemeMissing,
  siblingCount,
  solelyTransitivelyRelatedConcepts,
  stopWordLabels,
  successorChainOrLoop,
  topConceptsHavingBroaderConcepts,
  undefinedSkosResources,
  undocumentedConcepts,
  unidirectionallyRelatedConcepts,
  unmatchableLabels,
  unprintableCharactersInLabels,
  unreachableConcepts,
  unusedConcepts,
  usedButDeprecated,
  valuelessAssociativeRelations,
]
