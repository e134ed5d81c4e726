// A vocabulary to its triples, lists written out.

import type { Statement, Vocabulary } from '../model/vocabulary.ts'
import { listStatements } from '../read/table/list-statements.ts'
import { toDescribed } from './to-described.ts'

export function toStatements(vocabulary: Vocabulary): Statement[] {
  return toDescribed(vocabulary).flatMap(({ subject, properties }, index) =>
    properties.flatMap(({ predicate, value }): Statement[] =>
      'list' in value ? listStatements(subject, value.list, index) : [{ subject, predicate, object: value }],
    ),
  )
}
