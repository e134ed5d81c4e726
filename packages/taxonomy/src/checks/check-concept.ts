// One concept among those around it -> what it brings about: messages that are there with it, and not without it.
import type { Message } from '@kanaal/types'
import type { Vocabulary } from '../model/vocabulary.ts'
import { statePlainLabels } from '../read-xl-labels.ts'
import { ambiguousNotationReferences } from './ambiguous-notation-references.ts'
import { brokenXlLabels } from './broken-xl-labels.ts'
import type { CheckSettings } from './define-check.ts'
import { deprecatedWithoutSuccessor } from './deprecated-without-successor.ts'
import { disjointLabelsViolations } from './disjoint-labels-violations.ts'
import { emptyLabeledResources } from './empty-labeled-resources.ts'
import { hierarchicalRedundancy } from './hierarchical-redundancy.ts'
import { incompleteLanguageCoverage } from './incomplete-language-coverage.ts'
import { inconsistentPrefLabels } from './inconsistent-pref-labels.ts'
import { literalTypes } from './literal-types.ts'
import { mappingClashes } from './mapping-clashes.ts'
import { missingLabels } from './missing-labels.ts'
import { omittedOrInvalidLanguageTags } from './omitted-or-invalid-language-tags.ts'
import { orphanConcepts } from './orphan-concepts.ts'
import { overlappingLabels } from './overlapping-labels.ts'
import { reflexivelyRelatedConcepts } from './reflexively-related-concepts.ts'
import { relationClashes } from './relation-clashes.ts'
import { stopWordLabels } from './stop-word-labels.ts'
import { subjectOf } from './subject-of.ts'
import { successorChainOrLoop } from './successor-chain-or-loop.ts'
import { topConceptsHavingBroaderConcepts } from './top-concepts-having-broader-concepts.ts'
import { unmatchableLabels } from './unmatchable-labels.ts'
import { unprintableCharactersInLabels } from './unprintable-characters-in-labels.ts'
import { valuelessAssociativeRelations } from './valueless-associative-relations.ts'

/**
 * Checks that need no more than the concept, all above it, and what is directly below it, linked with it or
 * called the same. The others look at a whole vocabulary,
 * or count in it.
 */
export const nearChecks = [
  ambiguousNotationReferences,
  brokenXlLabels,
  deprecatedWithoutSuccessor,
  disjointLabelsViolations,
  emptyLabeledResources,
  hierarchicalRedundancy,
  incompleteLanguageCoverage,
  inconsistentPrefLabels,
  literalTypes,
  mappingClashes,
  missingLabels,
  omittedOrInvalidLanguageTags,
  orphanConcepts,
  overlappingLabels,
  reflexivelyRelatedConcepts,
  relationClashes,
  stopWordLabels,
  successorChainOrLoop,
  topConceptsHavingBroaderConcepts,
  unmatchableLabels,
  unprintableCharactersInLabels,
  valuelessAssociativeRelations,
]

const RANK = { error: 0, warning: 1, info: 2 }

/** @param stated the concept and those around it; without `settings.languages` the languages of these */
export function checkConcept(stated: Vocabulary, uri: string, settings: CheckSettings = {}): Message[] {
  const around = statePlainLabels(stated)
  const used = around.concepts.flatMap(({ prefLabel }) => Object.keys(prefLabel ?? {}))
  const known = { ...settings, languages: settings.languages ?? used }
  const alone = { ...around, concepts: around.concepts.filter((concept) => concept.uri !== uri) }
  const without = new Set(messagesOf(alone, known).map(identityOf))
  return messagesOf(around, known)
    .filter((message) => !without.has(identityOf(message)))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

const messagesOf = (vocabulary: Vocabulary, settings: CheckSettings): Message[] => {
  const subject = subjectOf(vocabulary, settings)
  return nearChecks.flatMap((check) => check.run(subject))
}

const identityOf = ({ ruleId, place, reason }: Message): string => JSON.stringify([ruleId, place, reason])
