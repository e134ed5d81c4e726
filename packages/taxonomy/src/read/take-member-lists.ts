// Statements to the same without the RDF lists of ordered collections, and those lists as arrays.
import { MEMBER_LIST, RDF, TYPE } from '../model/names.ts'
import type { Statement } from '../model/vocabulary.ts'

const FIRST = `${RDF}first`
const REST = `${RDF}rest`
const NIL = `${RDF}nil`

/** A list that is not a plain one (branching, shared, circular, with literals) stays as the statements it is. */
export function takeMemberLists(statements: readonly Statement[]): {
  statements: readonly Statement[]
  memberLists: Map<string, string[]>
} {
  const heads = statements.filter(({ predicate }) => predicate === MEMBER_LIST)
  const memberLists = new Map<string, string[]>()
  if (heads.length === 0) return { statements, memberLists }

  const bySubject = groupBySubject(statements)
  const uses = new Map<string, number>()
  for (const { object } of statements)
    if ('uri' in object) uses.set(object.uri, (uses.get(object.uri) ?? 0) + 1)

  const headsBySubject = groupBySubject(heads)
  const taken = new Set<Statement>()
  for (const head of heads) {
    // SKOS S35: memberList is functional.
    const isOnly = headsBySubject.get(head.subject)?.length === 1
    const list = isOnly && 'uri' in head.object ? walk(head.object.uri, bySubject, uses) : undefined
    if (!list) continue
    memberLists.set(head.subject, list.members)
    for (const statement of [head, ...list.statements]) taken.add(statement)
  }
  return { statements: statements.filter((statement) => !taken.has(statement)), memberLists }
}

function walk(
  start: string,
  bySubject: ReadonlyMap<string, Statement[]>,
  uses: ReadonlyMap<string, number>,
): { members: string[]; statements: Statement[] } | undefined {
  const members: string[] = []
  const statements: Statement[] = []
  const seen = new Set<string>()
  let node = start
  while (node !== NIL) {
    if (!node.startsWith('_:') || seen.has(node) || uses.get(node) !== 1) return undefined
    seen.add(node)
    const own = bySubject.get(node) ?? []
    const [first, rest] = [FIRST, REST].map((name) => own.filter(({ predicate }) => predicate === name))
    const plain = own.filter(
      ({ predicate, object }) => predicate !== TYPE || !('uri' in object) || object.uri !== `${RDF}List`,
    )
    const [member, next] = [first?.[0]?.object, rest?.[0]?.object]
    if (plain.length !== 2 || !member || !next || !('uri' in member) || !('uri' in next)) return undefined
    // A member without a name would lose its place when blank nodes are named.
    if (member.uri.startsWith('_:')) return undefined
    members.push(member.uri)
    for (const statement of own) statements.push(statement)
    node = next.uri
  }
  return { members, statements }
}

function groupBySubject(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = groups.get(statement.subject)
    if (known) known.push(statement)
    else groups.set(statement.subject, [statement])
  }
  return groups
}
