// Resolved metadata to Dublin Core terms (DCMI Metadata Terms, https://www.dublincore.org/specifications/dublin-core/dcmi-terms/).
import type { Json } from '@kanaal/types'
import type { ResolvedMetadata } from './resolved.ts'

/** `{ 'dcterms:title': 'Back to school', 'dcterms:language': 'en', … }`; what is unknown is absent. */
export const toDublinCore = (resolved: ResolvedMetadata): Record<string, Json> => {
  const { site } = resolved
  const terms: Record<string, Json | undefined> = {
    'dcterms:identifier': resolved.canonical,
    'dcterms:title': resolved.title,
    'dcterms:description': resolved.description,
    'dcterms:language': resolved.locale,
    'dcterms:type': resolved.type,
    'dcterms:creator': list(resolved.authors.map((author) => author.name)),
    'dcterms:publisher': site.organization?.name ?? site.name,
    'dcterms:issued': resolved.date,
    'dcterms:modified': resolved.modified,
    'dcterms:valid': period(resolved.validFrom, resolved.validUntil),
    'dcterms:subject': list(resolved.keywords),
    'dcterms:rights': resolved.rights,
    'dcterms:license': resolved.license,
  }
  return Object.fromEntries(
    Object.entries(terms).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )
}

const list = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined)

/** A DCMI Period (https://www.dublincore.org/specifications/dublin-core/dcmi-period/): `start=2026-08-01; end=2026-09-06;` */
const period = (start: string | undefined, end: string | undefined): string | undefined =>
  start || end
    ? [start && `start=${start};`, end && `end=${end};`, 'scheme=W3C-DTF;'].filter(Boolean).join(' ')
    : undefined
