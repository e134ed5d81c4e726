// Block nodes to blocks of plain text, which stand apart by an empty line.
import type { Heading, Nodes, Paragraph, Parents } from 'mdast'
import { calloutLabel } from '../callout-label.ts'
import { addressIn, inlineText, pictureText } from './inline.ts'
import { listText } from './lists.ts'
import { tableText } from './tables.ts'
import { columnsOf, wrap } from './wrap.ts'

export interface PlainTextState {
  width: number
  link: (href: string) => string | undefined
  locale: string
  pictures: 'labelled' | 'none'
  /** Footnote identifiers in the order they are first referred to, with their numbers. */
  notes: Map<string, number>
}

export function blocksOf(nodes: readonly Nodes[], state: PlainTextState): string[] {
  const blocks: string[] = []
  let run: Nodes[] = []
  for (const node of nodes) {
    const block = blockOf(node, state)
    if (block === undefined) run.push(node)
    else {
      flush()
      blocks.push(...block)
    }
  }
  flush()
  return blocks.filter((block) => block !== '')

  /** Text that stands beside blocks, as in a caption. */
  function flush(): void {
    if (run.length > 0) blocks.push(wrap(inlineText(run, state), state.width))
    run = []
  }
}

/** Undefined for a node that belongs inside a line. */
function blockOf(node: Nodes, state: PlainTextState): string[] | undefined {
  switch (node.type) {
    case 'root':
    case 'teaser':
    case 'conditional':
    case 'variant':
    case 'gallery':
      return blocksOf(node.children, state)
    case 'disclaimer':
      return blocksOf(node.children, state)
    case 'heading':
      return [headingText(node, state)]
    case 'paragraph':
      return [paragraphText(node, state)]
    case 'blockquote':
      return [prefixed(blocksOf(node.children, narrower(state, 2)), '> ')]
    case 'callout': {
      const inner = narrower(state, 2)
      const label = wrap(calloutLabel(node, state.locale), inner.width)
      return [prefixed([label, ...blocksOf(node.children, inner)], '| ')]
    }
    case 'list':
      return [listText(node, state)]
    case 'table':
      return [tableText(node, state)]
    case 'code':
      return [indent(node.value)]
    case 'thematicBreak':
      return ['-'.repeat(Math.min(state.width, 20))]
    case 'callToAction':
      return [labelled(inlineText(node.children, state), state.link(node.href))]
    case 'figure':
      if (state.pictures === 'none') return []
      return [wrap(captionText(node.alt, inlineText(node.children, state), node.credit, state), state.width)]
    case 'embed':
      return [
        labelled(node.title ?? inlineText(node.children, state), state.link(node.url)),
        ...(node.transcript === undefined ? [] : [wrap(node.transcript, state.width)]),
      ]
    case 'html':
    case 'foreign':
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
    case 'slide':
    case 'more':
    case 'include':
      return []
    default:
      // A container that a plugin made: blocks in it stand apart like any others.
      return 'children' in node && holdsBlocks(node) ? blocksOf(node.children as Nodes[], state) : undefined
  }
}

const BLOCKS = new Set<string>([
  ...['paragraph', 'heading', 'blockquote', 'callout', 'list', 'table', 'code', 'figure', 'callToAction'],
])

const holdsBlocks = ({ children }: Parents): boolean =>
  children.some((child) => BLOCKS.has(child.type) || ('children' in child && holdsBlocks(child)))

/** Underlined, because upper case is no emphasis in most scripts and hides names in all. */
function headingText(node: Heading, state: PlainTextState): string {
  const text = wrap(inlineText(node.children, state), state.width)
  if (node.depth > 2 || text === '') return text
  const widest = Math.max(...text.split('\n').map(columnsOf))
  return `${text}\n${(node.depth === 1 ? '=' : '-').repeat(widest)}`
}

/** A paragraph that is one link is printed as `Label: URL`, on a line of its own that is never wrapped. */
function paragraphText(node: Paragraph, state: PlainTextState): string {
  const [only, ...others] = node.children
  if (only?.type === 'link' && others.length === 0) {
    return labelled(inlineText(only.children, state), state.link(only.url))
  }
  return wrap(inlineText(node.children, state), state.width)
}

function labelled(label: string, url: string | undefined): string {
  if (url === undefined) return label
  return label === '' ? url : (addressIn(label, url) ?? `${label}: ${url}`)
}

function captionText(
  alt: string | undefined,
  caption: string,
  credit: string | undefined,
  state: PlainTextState,
): string {
  const parts = [pictureText(alt, state), caption === alt ? '' : caption].filter(Boolean).join('\n')
  return credit ? `${parts}${parts === '' ? '' : ' '}(${credit})` : parts
}

function narrower(state: PlainTextState, columns: number): PlainTextState {
  return { ...state, width: Math.max(20, state.width - columns) }
}

function prefixed(blocks: string[], prefix: string): string {
  const text = blocks.join('\n\n')
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `${prefix}${line}`.trimEnd())
        .join('\n')
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
}
