// The properties that changed of a resource -> what sort of change it is, for people who decide about it.
import type { PropertyChange } from './diff-vocabularies.ts'
import {
  BROADER,
  byCodeUnits,
  DCTERMS,
  DEPRECATED,
  LABELS,
  MAPPINGS,
  MEMBER_LIST,
  NARROWER,
  PREFIXES,
  TITLE,
  toUri,
} from './model/names.ts'
import type { SaidValue } from './unnamed-nodes.ts'

/** Labels are cosmetic; places and deprecation are not. */
export type ResourceChangeKind = 'relabelled' | 'moved' | 'deprecated' | 'restored' | 'mapped' | 'described'

const PLACES = [...BROADER, ...NARROWER, 'broaderTransitive', 'narrowerTransitive', 'topConceptOf']

const KINDS = new Map<string, ResourceChangeKind>([
  // What a label that is a resource says stands beside it as a plain one.
  ...[
    ...LABELS.map(toUri),
    `${PREFIXES.skosxl}literalForm`,
    TITLE,
    'http://purl.org/dc/elements/1.1/title',
  ].map((uri) => [uri, 'relabelled'] as const),
  ...[...PLACES, 'hasTopConcept', 'inScheme', 'member'].map((name) => [toUri(name), 'moved'] as const),
  [MEMBER_LIST, 'moved'],
  [DEPRECATED, 'deprecated'],
  [`${DCTERMS}isReplacedBy`, 'deprecated'],
  ...MAPPINGS.map((name) => [toUri(name), 'mapped'] as const),
])

export function kindsOf(changes: readonly PropertyChange[]): ResourceChangeKind[] {
  // Without its successor as well: it stands for itself again.
  const isRestored = changes.some(
    ({ predicate, removed }) => predicate === DEPRECATED && removed.some(isTrue),
  )
  const kinds = changes.map(({ predicate }) => {
    const kind = KINDS.get(predicate) ?? 'described'
    return kind === 'deprecated' && isRestored ? 'restored' : kind
  })
  return [...new Set(kinds)].sort(byCodeUnits)
}

const isTrue = (value: SaidValue): boolean => 'value' in value && ['true', '1'].includes(value.value)
