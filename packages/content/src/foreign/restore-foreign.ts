// A tree parsed from a masked text to the tree of the text itself: masks become nodes, or what was typed.
import type { Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { location } from 'vfile-location'
import { mergeTexts } from '../merge-texts.ts'
import { visit } from '../visit.ts'
import { CONTAINERS, type FoundForeign } from './find-foreign.ts'
import type { ForeignSpan } from './foreign-span.ts'
import { hasMask, splitAtMasks } from './mask-foreign.ts'
import { toAddress } from './to-address.ts'
import { toKnownNode } from './to-known-node.ts'
import { toPicture } from './wiki-link.ts'

/** Closing marks of a heading, or the rule below it. */
const END_OF_HEADING = /^[ \t]*(?:#+[ \t]*)?(?:\r?\n[ \t>]*(?:=+|-+)[ \t]*)?$/

type Place = ReturnType<typeof location>

/** Changes `tree`. `parse` reads the titles of admonitions, whose marks are Markdown. */
export function restoreForeign(
  tree: Root,
  source: string,
  found: FoundForeign,
  parse: (text: string) => Root,
): void {
  const { spans } = found
  const places = location(source)
  const titles = new Map(found.admonitions.map((one) => [one.start, one]))
  const lost = new Set<string>()
  /** Whose children are being restored: elsewhere a name in braces is text. */
  let heading: Heading | undefined
  replaceIn(tree)
  if (lost.size > 0) loseReferences(tree, lost)

  function replaceIn(parent: Parents): void {
    const children = mergeTexts((parent.children as Nodes[]).flatMap(replacementsOf))
    parent.children = children as typeof parent.children
    if (parent.type === 'heading' || parent.type === 'paragraph') trim(parent)
  }

  function replacementsOf(node: Nodes): Nodes[] {
    if (node.type === 'text') return hasMask(node.value) ? piecesOf(node.value, node) : [node]
    if (node.type === 'link' && hasMask(node.url)) {
      const url = toAddress(node.url, spanSource)
      replaceIn(node)
      return url === undefined ? [...node.children, ...foreignsIn(node.url)] : [{ ...node, url }]
    }
    if ((node.type === 'image' || node.type === 'definition') && hasMask(node.url)) {
      const url = toAddress(node.url, spanSource)
      if (url !== undefined) return [{ ...node, url }]
      if (node.type === 'definition') lost.add(node.identifier)
      const text =
        node.type === 'image' && node.alt ? [{ type: 'text' as const, value: asTyped(node.alt) }] : []
      return [...text, ...foreignsIn(node.url)]
    }
    asTypedIn(node)
    nameAdmonition(node)
    if (node.type === 'heading') heading = node
    if ('children' in node) replaceIn(node)
    if (node.type === 'heading') heading = undefined
    return isEmptied(node) ? [] : [node]
  }

  /** Text with masks to texts and nodes; each gets the place it has in the source. */
  function piecesOf(value: string, { position }: Nodes): Nodes[] {
    const parts = splitAtMasks(value)
    const edge = (at: number) => {
      const part = parts[at]
      return typeof part === 'number' ? spans[part] : undefined
    }
    return parts.flatMap((part, at): Nodes[] => {
      if (typeof part !== 'string') {
        const span = spans[part]
        return span ? nodesOf(span) : []
      }
      const start = edge(at - 1)?.end ?? position?.start.offset
      const end = edge(at + 1)?.start ?? position?.end.offset
      const place = start === undefined || end === undefined ? undefined : between(places, start, end)
      return part === '' ? [] : [{ type: 'text', value: part, ...(place && { position: place }) }]
    })
  }

  function nodesOf(span: ForeignSpan): Nodes[] {
    const { kind, start, end } = span
    const position = between(places, start, end)
    if (kind === 'comment' || kind === 'raw') return []
    if (kind === 'heading-id') {
      if (!heading || !isLastIn(heading, end))
        return [{ type: 'text', value: source.slice(start, end), position }]
      heading.data = { ...heading.data, id: span.value ?? '' }
      return []
    }
    if (kind === 'literal') return [{ type: 'text', value: span.value ?? '', position }]
    if (kind === 'code')
      return [{ type: 'code', value: span.value ?? '', lang: span.lang ?? null, meta: null, position }]
    const value = dedent(source.slice(start, end), indentAt(start))
    const known =
      kind === 'shortcode'
        ? toKnownNode(value, (text) => phrasingOf(text, position))
        : kind === 'wiki-link'
          ? toPicture(value)
          : undefined
    return [{ ...(known ?? { type: 'foreign', syntax: kind, value }), position }]
  }

  function isLastIn({ position }: Heading, offset: number): boolean {
    return END_OF_HEADING.test(source.slice(offset, position?.end.offset))
  }

  /** The parts of an address that only the other system knows; what stands around them leads nowhere without. */
  function foreignsIn(masked: string): Nodes[] {
    return splitAtMasks(masked).flatMap((part): Nodes[] => {
      const span = typeof part === 'string' ? undefined : spans[part]
      if (!span) return []
      const { start, end } = span
      return [
        {
          type: 'foreign',
          syntax: 'shortcode',
          value: source.slice(start, end),
          position: between(places, start, end),
        },
      ]
    })
  }

  function spanSource(index: number): string {
    const span = spans[index]
    return span ? source.slice(span.start, span.end) : ''
  }

  function asTyped(value: string): string {
    return splitAtMasks(value)
      .map((part) => (typeof part === 'string' ? part : spanSource(part)))
      .join('')
  }

  /** Everything else that holds text: code, HTML, addresses, attributes. */
  function asTypedIn(node: Nodes | Record<string, unknown>): void {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'children' || key === 'position') continue
      if (typeof value === 'string' && hasMask(value))
        Object.assign(node, { [key]: key === 'identifier' ? asTyped(value).toLowerCase() : asTyped(value) })
      else if (key === 'attributes' && value) asTypedIn(value as Record<string, unknown>)
    }
  }

  function nameAdmonition(node: Nodes): void {
    const known =
      node.type === 'containerDirective' ? titles.get(node.position?.start.offset ?? -1) : undefined
    if (node.type !== 'containerDirective' || !known) return
    node.attributes = {}
    if (known.title === undefined) return
    const position = between(places, known.at, known.end)
    const children = phrasingOf(known.title, position)
    node.children.unshift({ type: 'paragraph', data: { directiveLabel: true }, children, position })
  }

  /** Words of an attribute, whose marks are Markdown; all of them stand where it does. */
  function phrasingOf(text: string, position: NonNullable<Nodes['position']>): PhrasingContent[] {
    const [paragraph, ...others] = parse(text).children
    if (paragraph?.type !== 'paragraph' || others.length > 0) return [{ type: 'text', value: text, position }]
    visit(paragraph, (part: Nodes) => {
      part.position = position
    })
    return paragraph.children
  }

  /** What the containers put before the line: quote marks, list marks, indents. */
  function indentAt(offset: number): number {
    const line = source.lastIndexOf('\n', offset - 1) + 1
    return CONTAINERS.exec(source.slice(line, offset))?.[0].length ?? 0
  }
}

function between(places: Place, start: number, end: number) {
  const [from, to] = [places.toPoint(start), places.toPoint(end)]
  return { start: { line: 1, column: 1, ...from }, end: { line: 1, column: 1, ...to } }
}

/** A reference to an address that is gone leaves its words. */
function loseReferences(parent: Parents, lost: ReadonlySet<string>): void {
  const children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if ('children' in node) loseReferences(node, lost)
    if (node.type === 'linkReference' && lost.has(node.identifier)) return node.children
    if (node.type !== 'imageReference' || !lost.has(node.identifier)) return [node]
    return node.alt
      ? [{ type: 'text', value: node.alt, ...(node.position && { position: node.position }) }]
      : []
  })
  parent.children = mergeTexts(children) as typeof parent.children
}

/** Lines after the first lose the indent that the container, not the author, gave them. */
function dedent(value: string, indent: number): string {
  return indent === 0 ? value : value.replace(new RegExp(`\\n[ \\t>]{1,${indent}}`, 'g'), '\n')
}

/** A comment at the end of a heading leaves a space behind it. */
function trim(parent: Extract<Parents, { type: 'heading' | 'paragraph' }>): void {
  const [first, last] = [parent.children[0], parent.children.at(-1)]
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\n]+/, '')
  if (last?.type === 'text') last.value = last.value.replace(/[ \t\n]+$/, '')
  parent.children = parent.children.filter(
    (child) => child.type !== 'text' || child.value !== '',
  ) as RootContent[] as never
}

function isEmptied(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 0
}
