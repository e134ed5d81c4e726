// The schemes of a file and those that are stored -> their rows as the file leaves them.
import type { Scheme } from '@kanaal/taxonomy'
import type { ImportHead } from '@kanaal/taxonomy/thread'
import type { SchemeKind } from '../../../shared/contracts'
import { refuse } from '../refuse'
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

/** @throws Refused where the file's scheme cannot have the key that somebody chose for it */
export function toSchemeRows(
  incoming: ImportHead,
  known: readonly SchemeRow[],
  { key, kind, attributes }: NamedImport,
): NamedScheme[] {
  if (key !== undefined) refuseOtherKey(key, incoming.schemes, known)
  const taken = new Set(known.map((scheme) => scheme.key))
  const { prefixes, collections, resources, homes } = incoming
  return incoming.schemes.map(({ uri, ...skos }, index) => {
    // What belongs to no scheme is kept with the first.
    const isOwn = (one: { uri: string }): boolean => (homes[one.uri] ?? incoming.schemes[0]?.uri) === uri
    const stored = known.find((scheme) => scheme.uri === uri)
    const own = stored?.key ?? key ?? schemeKeyOf(uri, taken)
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

/** A key is given once and for all: one that was asked for and not given would be found too late. */
function refuseOtherKey(
  key: string,
  schemes: readonly Pick<Scheme, 'uri'>[],
  known: readonly SchemeRow[],
): void {
  const [first, ...others] = schemes
  if (first === undefined) return
  if (others.length > 0) refuse(['key'], 'key-of-several', { key, count: schemes.length })
  const stored = known.find(({ uri }) => uri === first.uri)
  if (stored && stored.key !== key) refuse(['key'], 'key-stored', { uri: first.uri, key: stored.key })
  if (!stored && known.some((scheme) => scheme.key === key)) refuse(['key'], 'scheme-there', { key })
}
