// Resolved metadata to Dublin Core in Turtle (https://www.w3.org/TR/turtle/).
import type { ResolvedMetadata } from '../resolved.ts'
import { DCTERMS, type DublinCoreValue, toStatements, XSD } from './to-statements.ts'

/** `<https://example.org/nl/open/> dcterms:title "Open op zondag"@nl ; …`, one value a line. */
export const dublinCoreToTurtle = (resolved: ResolvedMetadata): string => {
  const { subject, statements } = toStatements(resolved)
  const lines = statements.map(({ term, value }) => `  dcterms:${term} ${write(value)}`)
  return [
    `@prefix dcterms: <${DCTERMS}> .`,
    `@prefix xsd: <${XSD}> .`,
    '',
    `<${subject}>`,
    `${lines.join(' ;\n')} .`,
    '',
  ].join('\n')
}

const write = (value: DublinCoreValue): string => {
  if (value.kind === 'uri') return `<${value.value}>`
  if (value.kind === 'typed') return `${quote(value.value)}^^${shorten(value.datatype)}`
  return value.language === undefined ? quote(value.value) : `${quote(value.value)}@${value.language}`
}

const shorten = (datatype: string): string =>
  datatype.startsWith(XSD) ? `xsd:${datatype.slice(XSD.length)}` : `dcterms:${datatype.slice(DCTERMS.length)}`

const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' }

/** STRING_LITERAL_QUOTE: quote, backslash and line ends are escaped. */
const quote = (text: string): string => `"${text.replace(/["\\\n\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`
