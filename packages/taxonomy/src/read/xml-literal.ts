// The inside of an XML element, event by event, to canonical XML: the same markup gives the same literal.
import { byCodeUnits } from '../model/names.ts'

interface XmlName {
  name: string
  prefix: string
  local: string
  uri: string
}
/** As the parser of XML gives it. */
export interface XmlTag extends XmlName {
  attributes: Record<string, XmlName & { value: string }>
  /** Namespaces that are declared here. */
  ns: Record<string, string>
  isSelfClosing: boolean
}

export interface XmlLiteral {
  /** Elements that are open. */
  readonly depth: number
  open(tag: XmlTag): void
  close(): void
  text(text: string): void
  comment(text: string): void
  instruction(target: string, body: string): void
  toString(): string
}

/** Prefixes with their namespaces, as the elements around have written them. */
type Namespaces = Readonly<Record<string, string>>

/** Exclusive XML Canonicalization 1.0 with comments and without a list of prefixes, as RDF/XML section 7.2.17 asks for. */
export function createXmlLiteral(): XmlLiteral {
  const pieces: string[] = []
  const opened: { name: string; written: Namespaces }[] = []
  return {
    get depth() {
      return opened.length
    },
    open(tag) {
      const around = opened.at(-1)?.written ?? {}
      const declared = namespacesOf(tag).filter(([prefix, uri]) => (around[prefix] ?? '') !== uri)
      opened.push({ name: tag.name, written: { ...around, ...Object.fromEntries(declared) } })
      const namespaces = declared.map(
        ([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeValue(uri)}"`,
      )
      const attributes = attributesOf(tag)
        .sort((a, b) => byCodeUnits(a.uri, b.uri) || byCodeUnits(a.local, b.local))
        .map(({ name, value }) => ` ${name}="${escapeValue(value)}"`)
      pieces.push(`<${tag.name}${namespaces.join('')}${attributes.join('')}>`)
    },
    close() {
      pieces.push(`</${opened.pop()?.name}>`)
    },
    text: (text) => void pieces.push(escapeText(text)),
    comment: (text) => void pieces.push(`<!--${text.replace(/\r/g, '&#xD;')}-->`),
    instruction: (target, body) =>
      void pieces.push(`<?${body === '' ? target : `${target} ${body.replace(/\r/g, '&#xD;')}`}?>`),
    toString: () => pieces.join(''),
  }
}

const attributesOf = ({ attributes }: XmlTag) =>
  Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')

/** Those that the element and its attributes use; `xml` needs none. */
function namespacesOf(tag: XmlTag): [prefix: string, uri: string][] {
  const used = [tag, ...attributesOf(tag).filter(({ prefix }) => prefix !== '' && prefix !== 'xml')]
  const namespaces = new Map(used.map(({ prefix, uri }) => [prefix, uri]))
  return [...namespaces].sort(([a], [b]) => byCodeUnits(a, b))
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;')

const escapeValue = (value: string): string =>
  value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#x9;')
    .replace(/\n/g, '&#xA;')
    .replace(/\r/g, '&#xD;')
