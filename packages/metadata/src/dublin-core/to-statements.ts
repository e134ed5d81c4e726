// Dublin Core terms to statements about one resource, the same for every syntax.
import type { ResolvedMetadata } from '../resolved.ts'
import { toDublinCore } from '../to-dublin-core.ts'

export type DublinCoreValue =
  | { kind: 'uri'; value: string }
  | { kind: 'text'; value: string; language?: string }
  | { kind: 'typed'; value: string; datatype: string }

export interface Statement {
  /** The name after `dcterms:`. */
  term: string
  value: DublinCoreValue
}

export interface Description {
  subject: string
  statements: Statement[]
}

export const DCTERMS = 'http://purl.org/dc/terms/'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** Words in the document's own language; names and codes are in none. */
const IN_LANGUAGE = new Set(['title', 'description', 'subject', 'rights'])
const DATES = new Set(['issued', 'modified'])

export const toStatements = (resolved: ResolvedMetadata): Description => {
  const statements = Object.entries(toDublinCore(resolved)).flatMap(([name, written]) => {
    const term = name.replace('dcterms:', '')
    const values = Array.isArray(written) ? written : [written]
    return values
      .map((value) => clean(String(value)))
      .filter(Boolean)
      .map((value): Statement => ({ term, value: toValue(term, value, resolved.locale) }))
  })
  return { subject: toIri(resolved.canonical), statements }
}

/** What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets) is left out of all syntaxes, so that they say the same. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .trim()

const toValue = (term: string, value: string, language: string): DublinCoreValue => {
  if (DATES.has(term)) return { kind: 'typed', value, datatype: XSD + datatypeOf(value) }
  if (term === 'valid') return { kind: 'typed', value, datatype: `${DCTERMS}Period` }
  if (term === 'license' && isWebAddress(value)) return { kind: 'uri', value: toIri(value) }
  return IN_LANGUAGE.has(term) ? { kind: 'text', value, language } : { kind: 'text', value }
}

/** `2026-08-17T09:00` lacks the seconds that xsd:dateTime wants; such a time stays a plain text. */
const datatypeOf = (value: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'date'
  return /T\d{2}:\d{2}:\d{2}/.test(value) ? 'dateTime' : 'string'
}

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** Signs that browsers accept in an address and RFC 3987 does not are percent-encoded; `[` may stand in a host. */
const toIri = (address: string): string => {
  const { href } = new URL(address)
  const [, authority = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)$/s.exec(href) ?? []
  const [path = '', ...fragments] = rest.split('#')
  const encoded = [path, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].map((part) =>
    part.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[[\]|^`{}<>"\\\s]/g, encodeURIComponent),
  )
  return authority + encoded.join('#')
}
