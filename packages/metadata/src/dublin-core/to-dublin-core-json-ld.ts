// Resolved metadata to Dublin Core in JSON-LD 1.1, with its context inside: nothing has to be fetched to read it.
import type { Json } from '@kanaal/types'
import type { ResolvedMetadata } from '../resolved.ts'
import { DCTERMS, type DublinCoreValue, toStatements, XSD } from './to-statements.ts'

export const dublinCoreToJsonLd = (resolved: ResolvedMetadata): { [key: string]: Json } => {
  const { subject, statements } = toStatements(resolved)
  const properties: { [key: string]: Json[] } = {}
  for (const { term, value } of statements) {
    const key = `dcterms:${term}`
    properties[key] = [...(properties[key] ?? []), write(value)]
  }
  return { '@context': { dcterms: DCTERMS, xsd: XSD }, '@id': subject, ...properties }
}

const write = (value: DublinCoreValue): Json => {
  if (value.kind === 'uri') return { '@id': value.value }
  if (value.kind === 'typed') return { '@value': value.value, '@type': value.datatype }
  return { '@value': value.value, ...(value.language !== undefined && { '@language': value.language }) }
}
