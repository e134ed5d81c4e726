// RDF/XML to quads and prefixes, where the parser we use loses what XML says: markup, texts in pieces, and a missing end.
import { type IActiveTag, RdfXmlParser } from 'rdfxml-streaming-parser'
import { createXmlLiteral, type XmlLiteral, type XmlTag } from './xml-literal.ts'

const KNOWN_TYPES = ['Resource', 'Collection', 'Literal', 'Triple']

const ROOT = { name: 'rdf:RDF', prefix: 'rdf', local: 'RDF', uri: RdfXmlParser.RDF, isSelfClosing: false }

interface SaxParser {
  close(): void
  on(event: 'comment', handler: (text: string) => void): void
  on(event: 'processinginstruction', handler: (instruction: { target: string; body: string }) => void): void
}

export class LosslessRdfXmlParser extends RdfXmlParser {
  readonly prefixes: Record<string, string> = {}
  /** What stands in an element with `rdf:parseType="Literal"`, while it is read. */
  #literal: XmlLiteral | undefined
  #text = ''
  #isFirst = true

  protected override attachSaxListeners(): void {
    super.attachSaxListeners()
    const saxParser = saxParserOf(this)
    saxParser.on('comment', (text) => this.#literal?.comment(text))
    saxParser.on('processinginstruction', ({ target, body }) => this.#literal?.instruction(target, body))
  }

  /** Half a file is no file: what was opened must have been closed. */
  override _flush(callback: (error?: Error | null) => void): void {
    try {
      saxParserOf(this).close()
      callback()
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)))
    }
  }

  protected override onTag(tag: XmlTag): void {
    if (this.#literal) {
      this.#literal.open(tag)
      return
    }
    this.#text = ''
    for (const [prefix, uri] of Object.entries(tag.ns))
      if (/^[a-z][\w-]*$/i.test(prefix) && !Object.hasOwn(this.prefixes, prefix)) this.prefixes[prefix] = uri
    // RDF/XML section 7.2.8: a file may be one resource, of which the parser would not read the name.
    const isAlone = this.#isFirst && (tag.uri !== RdfXmlParser.RDF || tag.local !== 'RDF')
    this.#isFirst = false
    if (isAlone) super.onTag({ ...ROOT, attributes: {}, ns: {} })
    super.onTag(tag)
  }

  protected override onTagProperty(tag: XmlTag, activeTag: IActiveTag, parentTag: IActiveTag): void {
    for (const attribute of Object.values(tag.attributes)) {
      const isType = attribute.uri === RdfXmlParser.RDF && attribute.local === 'parseType'
      // RDF/XML section 7.2.20: any other value means the same as `Literal`.
      if (isType && !KNOWN_TYPES.includes(attribute.value)) attribute.value = 'Literal'
    }
    super.onTagProperty(tag, activeTag, parentTag)
    if (activeTag.childrenTagsToString) this.#literal = createXmlLiteral()
  }

  protected override onText(text: string): void {
    if (this.#literal) {
      this.#literal.text(text)
      return
    }
    // A comment or CDATA section makes two texts of one, of which the parser would keep the last.
    this.#text += text
    super.onText(this.#text)
  }

  protected override onCloseTag(): void {
    if (this.#literal && this.#literal.depth > 0) {
      this.#literal.close()
      return
    }
    if (this.#literal) {
      super.onText(this.#literal.toString())
      this.#literal = undefined
    }
    this.#text = ''
    super.onCloseTag()
  }
}

const saxParserOf = (parser: object): SaxParser => (parser as { saxParser: SaxParser }).saxParser
