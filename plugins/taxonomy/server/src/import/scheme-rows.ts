// The schemes of a file and those that are stored -> their rows as the file leaves them.
import type { Scheme } from '@kanaal/taxonomy'
import type { ImportHead } from '@kanaal/taxonomy/thread'
import type { SchemeKind } from '../../../shared/contracts'
import { schemeKeyOf } from '../vocabulary/keys'
import type { SchemeRow } from '../vocabulary/rows'

export interface ImportedScheme {
  row: SchemeRow
  isNew: boolean
}

/** Of a scheme that keeps its name or its whole description, what the file says instead: that is no change. */
export interface NamedScheme extends ImportedScheme {
  said: SchemeRow['skos'] | undefined
}

export interface NamedImport {
  key?: string | undefined
  kind?: SchemeKind | undefined
  attributes?: SchemeRow['attributes'] | undefined
}

/** Of a file of one branch, which only names the scheme that its concepts are in. */
export const isBare = (skos: SchemeRow['skos']): boolean =>
  Object.keys(skos).every((name) => name === 'types' || name === 'hasTopConcept')

const isKey = ({ prefLabel = {}, title }: Pick<Scheme, 'prefLabel' | 'title'>, key: string): boolean =>
  title === undefined && Object.values(prefLabel).flat().join('\n') === key

export function toSchemeRows(
  incoming: ImportHead,
  known: readonly SchemeRow[],
  { key, kind, attributes }: NamedImport,
): NamedScheme[] {
  const taken = new Set(known.map((scheme) => scheme.key))
  const { prefixes, collections, resources, homes } = incoming
  return incoming.schemes.map(({ uri, ...skos }, index) => {
    // What belongs to no scheme is kept with the first.
    const isOwn = (one: { uri: string }): boolean => (homes[one.uri] ?? incoming.schemes[0]?.uri) === uri
    const stored = known.find((scheme) => scheme.uri === uri)
    const wanted = incoming.schemes.length === 1 ? key : undefined
    const own = stored?.key ?? (wanted && !taken.has(wanted) ? wanted : schemeKeyOf(uri, taken))
    taken.add(own)
    const isNamedHere = stored !== undefined && isKey(skos, own)
    const isKept = stored !== undefined && isBare(skos)
    const row: SchemeRow = {
      key: own,
      uri,
      kind: kind ?? stored?.kind ?? 'free',
      version: stored?.version ?? 0,
      skos: isKept ? stored.skos : isNamedHere ? { ...skos, prefLabel: stored.skos.prefLabel ?? {} } : skos,
      attributes: attributes ?? stored?.attributes ?? [],
      settings: stored?.settings ?? {},
      extra: {
        ...(index === 0 && { prefixes }),
        collections: collections.filter(isOwn),
        resources: resources.filter(isOwn),
      },
    }
    return { row, isNew: !stored, said: isKept || isNamedHere ? skos : undefined }
  })
}
