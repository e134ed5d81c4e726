// What a parser says is wrong, in English -> the same as a refusal that can be said in Dutch as well.
import { type RefusedVocabulary, refusal, type refusals } from '../refused-vocabulary.ts'

/** The sentences of n3, saxes, rdfxml-streaming-parser, csv-parse and V8 that people met; groups are the slots of ours. */
const KNOWN: readonly [sentence: RegExp, key: keyof typeof refusals][] = [
  [/(?:but got|Unexpected) eof\b/, 'syntax-invalid/ended'],
  [/^(?:unexpected end\b|Unterminated string|Unexpected end of JSON)/, 'syntax-invalid/ended'],
  [/^Undefined prefix "(?<name>[^"]*)"/, 'syntax-invalid/prefix'],
  [/^unbound namespace prefix: "(?<name>[^"]*)"/, 'syntax-invalid/prefix'],
  [/^Expected entity but got (?<found>.*?)\.?$/s, 'syntax-invalid/entity'],
  [/^Expected predicate but got (?<found>.*?)\.?$/s, 'syntax-invalid/predicate'],
  [/^Expected punctuation to follow "(?<after>.*)"\.?$/s, 'syntax-invalid/punctuation'],
  [/^Expected (?:dot to follow quad|declaration to end with a dot)/, 'syntax-invalid/dot'],
  [/^Expected (?:prefix|IRI|valid IRI) to follow/, 'syntax-invalid/declaration'],
  [/^Invalid IRI according to [^:]*: '(?<name>[\w.-]+)'/, 'syntax-invalid/namespace'],
  [/^Invalid (?:resource|term) IRI: (?<name>.*?)\.?$/s, 'syntax-invalid/relative'],
  [/^Invalid predicate IRI: (?<name>.*?)\.?$/s, 'syntax-invalid/property'],
  [/must be a valid language tag, got '"?(?<name>.*?)"?'\.?$/s, 'syntax-invalid/tag'],
  [/^Invalid IRI|is not a valid IRI|Invalid URI/i, 'syntax-invalid/uri'],
  [/^Disallowed blank node as predicate/, 'syntax-invalid/blank'],
  [/^Detected language tag with subtag/, 'syntax-invalid/language'],
  [/^unclosed tag: (?<name>.*?)\.?$/, 'syntax-invalid/unclosed'],
  [/^(?:unmatched closing tag|unexpected close tag|weird empty close tag)/, 'syntax-invalid/closing'],
  [/outside of root node|must contain a root element|only one root/, 'syntax-invalid/root'],
  [/^undefined entity|^malformed character entity|^empty entity name/, 'syntax-invalid/undeclared'],
  [
    /^(?:unquoted attribute|attribute without|duplicate attribute|no whitespace between)/,
    'syntax-invalid/attribute',
  ],
  [/^an XML declaration must|^the XML declaration must/, 'syntax-invalid/xml-start'],
  [/disallowed|^Bad (?:control|escaped) character/i, 'syntax-invalid/character'],
  [/^Not a valid NCName: (?<name>.*)$/s, 'syntax-invalid/name'],
  [/^Illegal (?:node|property) element name: (?<name>\S+)/, 'syntax-invalid/element'],
  [/^Found multiple occurrences of rdf:ID='(?<name>.*)'/s, 'syntax-invalid/id'],
  [/^Quote Not Closed/, 'syntax-invalid/quote-open'],
  [/^Invalid (?:Opening|Closing) Quote/, 'syntax-invalid/quote'],
  [/^Unexpected token '(?<found>.)', /su, 'syntax-invalid/unexpected'],
  [/ in JSON at position |^Unexpected non-whitespace/, 'syntax-invalid/json'],
  [/^Unexpected (?<found>(?!token).*?)\.?$/s, 'syntax-invalid/unexpected'],
]

/** Characters of what a parser says: it may quote the file. */
const SHOWN = 200

export function syntaxRefusal(format: string, line: number, detail: string): RefusedVocabulary {
  for (const [sentence, key] of KNOWN) {
    const found = sentence.exec(detail.slice(0, SHOWN))
    if (found) return refusal(key, { line, format, ...found.groups })
  }
  return refusal('syntax-invalid', { line, format, detail: detail.slice(0, SHOWN) })
}
