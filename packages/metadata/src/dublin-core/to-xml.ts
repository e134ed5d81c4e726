// Resolved metadata to Dublin Core in RDF/XML (https://www.dublincore.org/specifications/dublin-core/dc-rdf/).
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import type { ResolvedMetadata } from '../resolved.ts'
import { DCTERMS, type Statement, toStatements } from './to-statements.ts'

export const dublinCoreToXml = (resolved: ResolvedMetadata): string => {
  const { subject, statements } = toStatements(resolved)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcterms="${DCTERMS}">`,
    `  <rdf:Description rdf:about="${escapeAttribute(subject)}">`,
    ...statements.map((statement) => `    ${write(statement)}`),
    '  </rdf:Description>',
    '</rdf:RDF>',
    '',
  ].join('\n')
}

const write = ({ term, value }: Statement): string => {
  const text = value.value
  if (value.kind === 'uri') return `<dcterms:${term} rdf:resource="${escapeAttribute(text)}"/>`
  const attribute =
    value.kind === 'typed'
      ? ` rdf:datatype="${value.datatype}"`
      : value.language === undefined
        ? ''
        : ` xml:lang="${escapeAttribute(value.language)}"`
  return `<dcterms:${term}${attribute}>${escapeHtml(text)}</dcterms:${term}>`
}
