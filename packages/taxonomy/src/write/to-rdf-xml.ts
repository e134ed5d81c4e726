// A vocabulary to RDF/XML, with every resource by `rdf:about` and no nesting.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import { byCodeUnits, PREFIXES, RDF } from '../model/names.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { refusal } from '../refused-vocabulary.ts'
import { toDescribed, type Value } from './to-described.ts'

/** @throws {RefusedVocabulary} for a property that is no XML name, or a text with characters XML 1.0 has not */
export function toRdfXml(vocabulary: Vocabulary): string {
  const prefixes = toPrefixes(vocabulary)
  const name = (predicate: string, subject: string): string => {
    const { namespace, local } = split(predicate, subject)
    return `${prefixes.get(namespace) ?? ''}:${local}`
  }
  const blocks = toDescribed(vocabulary).map(({ subject, properties }) => {
    const lines = properties.map(({ predicate, value }) =>
      toElement(name(predicate, subject), value, subject),
    )
    return `  <rdf:Description ${about(subject)}>\n${lines.join('')}  </rdf:Description>\n`
  })
  const namespaces = [...prefixes]
    .sort(([, a], [, b]) => byCodeUnits(a, b))
    .map(([uri, prefix]) => `\n  xmlns:${prefix}="${escapeAttribute(uri)}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('')}>\n${blocks.join('')}</rdf:RDF>\n`
}

/** A blank node's label must be an XML name. */
const about = (subject: string): string =>
  subject.startsWith('_:') ? `rdf:nodeID="${subject.slice(2)}"` : `rdf:about="${escapeAttribute(subject)}"`

function toElement(name: string, value: Value, subject: string): string {
  if ('list' in value) {
    const items = value.list.map((uri) => `      <rdf:Description rdf:about="${escapeAttribute(uri)}"/>\n`)
    return items.length === 0
      ? `    <${name} rdf:resource="${RDF}nil"/>\n`
      : `    <${name} rdf:parseType="Collection">\n${items.join('')}    </${name}>\n`
  }
  if ('uri' in value) {
    const target = value.uri.startsWith('_:')
      ? `rdf:nodeID="${value.uri.slice(2)}"`
      : `rdf:resource="${escapeAttribute(value.uri)}"`
    return `    <${name} ${target}/>\n`
  }
  const tag = value.language
    ? ` xml:lang="${value.language}"`
    : value.datatype
      ? ` rdf:datatype="${escapeAttribute(value.datatype)}"`
      : ''
  return `    <${name}${tag}>${toXmlText(value.value, subject)}</${name}>\n`
}

/** XML 1.0 section 2.2. A carriage return would be read back as a line feed unless it is a reference. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

function toXmlText(text: string, subject: string): string {
  if (NO_XML.test(text)) throw refusal('not-expressible/character', { subject, format: 'RDF/XML' })
  return escapeHtml(text).replace(/\r/g, '&#13;')
}

function toPrefixes(vocabulary: Vocabulary): Map<string, string> {
  // Names that begin with "xml" are XML's own.
  const own = Object.entries(vocabulary.prefixes).filter(([prefix]) => !/^xml/i.test(prefix))
  const known = new Map(
    Object.entries({ ...Object.fromEntries(own), ...PREFIXES }).map(([prefix, uri]) => [uri, prefix]),
  )
  const taken = new Set(known.values())
  const used = new Map([[RDF, 'rdf']])
  const namespaces = new Set<string>()
  for (const { subject, properties } of toDescribed(vocabulary))
    for (const { predicate } of properties) namespaces.add(split(predicate, subject).namespace)
  let count = 0
  for (const namespace of [...namespaces].sort(byCodeUnits)) {
    let prefix = known.get(namespace)
    while (prefix === undefined) {
      const made = `ns${count++}`
      if (!taken.has(made)) prefix = made
    }
    used.set(namespace, prefix)
  }
  return used
}

/** RDF/XML section 5: what these say as elements is not what they say as properties. */
const SYNTAX_NAMES = new Set(
  'RDF ID about parseType resource nodeID datatype Description li aboutEach aboutEachPrefix bagID'.split(' '),
)

/** Namespaces in XML 1.0, NCName: how a name starts, and what may follow. */
const START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}'
const LOCAL = new RegExp(`[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*$`, 'u')

/** The longest end of a URI that is an XML name. */
function split(predicate: string, subject: string): { namespace: string; local: string } {
  const local = LOCAL.exec(predicate)?.[0] ?? ''
  const namespace = predicate.slice(0, -local.length)
  if (namespace === RDF && SYNTAX_NAMES.has(local))
    throw refusal('not-expressible/syntax', { subject, format: 'RDF/XML', predicate })
  if (local === '') throw refusal('not-expressible/name', { subject, format: 'RDF/XML', predicate })
  return { namespace, local }
}
