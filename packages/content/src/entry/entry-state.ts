// One walk over an entry: the origins, assets and messages its fields give, and how a text field becomes nodes.
import type { Asset, Caps, FieldPath, Json, Message, Origin, Place } from '@kanaal/types'
import type { Nodes, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'
import { messageOf } from '../define-rule.ts'
import { fromHtml } from '../html/from-html.ts'
import { HTML_DEPTH, htmlDepth } from '../html/html-depth.ts'
import type { FileParser } from '../markdown-parser.ts'
import { refuseOverCaps } from '../refuse-over-caps.ts'
import { RefusedDocument } from '../refused-document.ts'
import { resolveReferences } from '../resolve/resolve-references.ts'
import { capExceeded } from '../rules/cap-exceeded.ts'
import { fieldUnreadable } from '../rules/field-unreadable.ts'
import { fromVFileMessage } from '../vfile-message.ts'
import { visit } from '../visit.ts'
import type { Attributes } from './attributes.ts'
import { fromBlocks } from './from-blocks.ts'
import { proseMirrorToHtml } from './prose-mirror-to-html.ts'
import { refuseHostileJson } from './refuse-hostile-json.ts'

export interface EntryState {
  components: Record<string, Attributes>
  origins: Origin[]
  assets: Asset[]
  messages: Message[]
  markdown(text: string, field: FieldPath): RootContent[]
  blocks(value: Json, field: FieldPath): RootContent[]
  html(text: string, field: FieldPath): RootContent[]
  /** What editors on top of ProseMirror store, such as Tiptap. */
  proseMirror(value: { [key: string]: Json }, field: FieldPath): RootContent[]
  /** Nodes made by hand, such as the heading of a component's title. */
  made(nodes: RootContent[], field: FieldPath): RootContent[]
}

export function createEntryState(options: {
  place: Place
  caps: Caps
  parse: FileParser
  components: Record<string, Attributes>
}): EntryState {
  const { place, caps, parse, components } = options
  const origins: Origin[] = []
  const assets: Asset[] = []
  const messages: Message[] = []
  return { components, origins, assets, messages, markdown, blocks, html, proseMirror, made }

  function markdown(text: string, field: FieldPath): RootContent[] {
    refuseOverCaps(text, { caps, place: { ...place, field } })
    const file = new VFile(text)
    const tree = resolveReferences(parse(file))
    tree.children = tree.children.filter(({ type }) => type !== 'yaml' && (type as string) !== 'toml')
    for (const message of file.messages.map(fromVFileMessage)) {
      messages.push({ ...message, place: { ...place, field, ...message.place } })
    }
    isolateFootnotes(tree)
    return made(tree.children, field)
  }

  function blocks(value: Json, field: FieldPath): RootContent[] {
    const result = fromBlocks(value)
    assets.push(...result.assets)
    for (const { path, type, expected } of result.unknown) unreadable(type, expected, [...field, ...path])
    return made(result.nodes, field)
  }

  function proseMirror(value: { [key: string]: Json }, field: FieldPath): RootContent[] {
    // A text that holds JSON was not looked into when the entry was.
    refuseHostileJson({ value }, { caps, place: { ...place, field } })
    const result = proseMirrorToHtml(value)
    for (const type of result.unknown) unreadable(type, 'a node that HTML has an element for', field)
    return html(result.html, field)
  }

  function unreadable(actual: string, expected: string, field: FieldPath): void {
    const finding = {
      message: 'unreadable',
      values: { actual, expected },
      place: { ...place, field },
    } as const
    messages.push(messageOf(fieldUnreadable, finding))
  }

  function html(text: string, field: FieldPath): RootContent[] {
    const depth = htmlDepth(text)
    if (depth > HTML_DEPTH) {
      const values = { value: depth, max: HTML_DEPTH }
      const here = { ...place, field }
      throw new RefusedDocument([messageOf(capExceeded, { message: 'elements', values, place: here })])
    }
    return made(fromHtml(text).children, field)
  }

  function made(nodes: RootContent[], field: FieldPath): RootContent[] {
    if (nodes.length === 0) return nodes
    const origin = origins.push({ field }) - 1
    if (origin > 0) {
      for (const node of nodes) {
        visit(node, (inner: Nodes) => {
          inner.data = { ...inner.data, origin }
        })
      }
    }
    return nodes
  }

  /** Two fields may each have a footnote 1; those of the first keep their names. */
  function isolateFootnotes(tree: Root): void {
    if (origins.length === 0) return
    visit(tree, (node: Nodes) => {
      if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
        node.identifier = `${origins.length}-${node.identifier}`
    })
  }
}
