// The members of an ordered collection to the statements of an RDF list.
import { MEMBER_LIST, RDF } from '../../model/names.ts'
import type { Statement } from '../../model/vocabulary.ts'

/** What the names of such nodes begin with. */
export const LIST_NODE = '_:list-'

/** `key` keeps the blank nodes of one list apart from those of others. */
export function listStatements(
  subject: string,
  members: readonly string[],
  key: string | number,
): Statement[] {
  const nodeAt = (index: number): string =>
    index < members.length ? `${LIST_NODE}${key}-${index}` : `${RDF}nil`
  return [
    { subject, predicate: MEMBER_LIST, object: { uri: nodeAt(0) } },
    ...members.flatMap((member, index): Statement[] => [
      { subject: nodeAt(index), predicate: `${RDF}first`, object: { uri: member } },
      { subject: nodeAt(index), predicate: `${RDF}rest`, object: { uri: nodeAt(index + 1) } },
    ]),
  ]
}
