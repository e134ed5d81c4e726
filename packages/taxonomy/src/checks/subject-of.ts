// A vocabulary as it is stated, and settings -> what checks look at: the vocabulary as SKOS means it.
import { createGraph } from '../graph.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { CheckSettings, CheckSubject } from './define-check.ts'

export function subjectOf(stated: Vocabulary, settings: CheckSettings): CheckSubject {
  const graph = createGraph(stated, settings.language)
  return { vocabulary: graph.vocabulary, graph, settings }
}
