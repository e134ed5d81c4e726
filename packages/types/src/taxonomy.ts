// Terms on a document, in the words of SKOS.
import { z } from 'zod'
import { localized } from './json.ts'

/** A stored term is a key; `Document.terms` carries labels. */
export const term = z.object({
  /** `<scheme>:<notation>`, unique over all schemes. */
  key: z.string(),
  scheme: z.string(),
  prefLabel: z.union([localized, z.record(z.string(), z.string())]),
  altLabel: z.record(z.string(), z.array(z.string())).optional(),
  /** Languages that stand in for one that has no prefLabel, the first that has one wins; then English. */
  standIns: z.array(z.string()).optional(),
  uri: z.string().optional(),
  broader: z.array(z.string()).optional(),
  exactMatch: z.array(z.string()).optional(),
  /** What the term is to the document: `subject`, `audience`, `genre` … */
  role: z.string().optional(),
  weight: z.number().min(0).max(1).optional(),
})
export type Term = z.infer<typeof term>

/** A term as it is stored on an entry. */
export const termAssignment = z.object({
  key: z.string(),
  role: z.string().optional(),
  weight: z.number().min(0).max(1).optional(),
  provenance: z.enum(['manual', 'suggested', 'imported', 'inherited']).optional(),
  /** How sure whoever suggested it was. */
  score: z.number().min(0).max(1).optional(),
  /** The name of the editor who chose or accepted it. */
  by: z.string().optional(),
  /** When, as an ISO instant. */
  at: z.string().optional(),
})
export type TermAssignment = z.infer<typeof termAssignment>

/** A suggestion that an editor refused: the key alone, or with who did and when, as an ISO instant. */
export const refusedTerm = z.union([
  z.string(),
  z.object({ key: z.string(), by: z.string().optional(), at: z.string().optional() }),
])
export type RefusedTerm = z.infer<typeof refusedTerm>

/**
 * What the attribute `taxonomyTerms` holds. A list alone is a list of assignments.
 *
 * `{ assignments: [{ key: 'topic:school' }], rejected: ['topic:holiday'] }`
 */
export const assignedTerms = z.object({
  assignments: z.array(termAssignment),
  /** They are not suggested again for this document. */
  rejected: z.array(refusedTerm).optional(),
})
export type AssignedTerms = z.infer<typeof assignedTerms>

/** A key alone is an assignment of it. */
export const storedAssignment = z.preprocess(
  (one) => (typeof one === 'string' ? { key: one } : one),
  termAssignment,
)

const storedObject = z.looseObject({
  assignments: z.array(storedAssignment).nullish(),
  rejected: z.array(refusedTerm).nullish(),
})

/** What may be stored, in the form that `value` has: what is wrong is then said of that form. */
export const storedTermsFor = (value: unknown) =>
  Array.isArray(value) ? z.array(storedAssignment) : storedObject

/** The only reader of a stored value: what came in unchecked and is no assignment is none for anybody. */
export function readAssigned(value: unknown): Required<AssignedTerms> {
  const { assignments, rejected } = partsOf(value)
  const seen = new Set<string>()
  const valid = assignments.flatMap((one): TermAssignment[] => {
    const assignment = storedAssignment.safeParse(one).data
    // The same concept twice in the same role is one assignment.
    const identity = `${assignment?.key} ${assignment?.role ?? ''}`
    if (!assignment || seen.has(identity)) return []
    seen.add(identity)
    return [assignment]
  })
  const refused = rejected.map((one) => refusedTerm.safeParse(one).data).filter((one) => one !== undefined)
  return { assignments: valid, rejected: refused }
}

function partsOf(value: unknown): { assignments: unknown[]; rejected: unknown[] } {
  if (Array.isArray(value)) return { assignments: value, rejected: [] }
  const { assignments, rejected } = storedParts.safeParse(value).data ?? {}
  return { assignments: assignments ?? [], rejected: rejected ?? [] }
}

const storedParts = z.object({
  assignments: z.array(z.unknown()).optional().catch(undefined),
  rejected: z.array(z.unknown()).optional().catch(undefined),
})

/** The words of a text that name a concept, with those beside them. */
export interface MatchEvidence {
  text: string
  before: string
  after: string
  /** How prominent they are: `title`, `heading`, `lead` or `body`. */
  zone: string
}

/** A concept that a text names. It says nothing of the document until somebody accepts it. */
export interface ConceptMatch {
  /** `<scheme>:<notation>` */
  key: string
  /** By language. */
  prefLabel: Record<string, string>
  /** 0 to 1: for order, no probability. */
  score: number
  evidence: MatchEvidence[]
}
