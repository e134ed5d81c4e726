// Kanaal's nodes to Markdown: an extension for mdast-util-to-markdown, and so for remark-stringify.
import type { FactNode, Foreign, KanaalNode, Time } from '@kanaal/types'
import type { Heading, PhrasingContent, Text } from 'mdast'
import { type Directives, directiveToMarkdown } from 'mdast-util-directive'
import { type ConstructName, defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown'
import { toDirective, toFieldDirective } from './to-directive.ts'

const BLOCKS = [
  'callToAction',
  'callout',
  'figure',
  'gallery',
  'embed',
  'conditional',
  'variant',
  'teaser',
  'disclaimer',
  'include',
  'slide',
  'more',
] as const
/** Where a backslash is a backslash. */
const LITERAL: ConstructName[] = ['autolink', 'reference']

/** `names` are those of text directives: they need a colon escaped in the middle of a word as well. */
export function kanaalToMarkdown(names: ReadonlySet<string>): Options {
  const block: Handle = (node: KanaalNode, parent, state, info) => {
    const { attributes = {}, ...bare } = toDirective(node)
    // A label is phrasing, which mdast-util-directive does not say: without it `*` would be emphasis there.
    const exit = state.enter('phrasing')
    const value = state.handle(bare, parent, state, info)
    exit()
    const [line = '', ...lines] = value.split('\n')
    return [line + attributesToMarkdown(attributes), ...lines].join('\n')
  }
  /** On one line whatever stands in it: it may be inside a heading or a table. */
  const inline: Handle & { peek?: Handle } = (node: FactNode | Time | Text, _, state, info) => {
    const { name, attributes, children } = node.type === 'text' ? toFieldDirective(node) : toDirective(node)
    const exits = (['phrasing', 'textDirective', 'label', 'textDirectiveLabel'] as ConstructName[]).map(
      (one) => state.enter(one),
    )
    const open = `:${name}[`
    const label = state.containerPhrasing(
      { type: 'paragraph', children: children as PhrasingContent[] },
      { ...info, before: open, after: ']' },
    )
    for (const exit of exits.reverse()) exit()
    return `${open}${label}]${attributesToMarkdown(attributes)}`
  }
  inline.peek = () => ':'
  const text: Handle = (node: Text, parent, state, info) =>
    node.data?.field === undefined
      ? defaultHandlers.text(node, parent, state, info)
      : inline(node, parent, state, info)
  const heading: Handle = (node: Heading, parent, state, info) => {
    const { id } = node.data ?? {}
    const value = defaultHandlers.heading(node, parent, state, info)
    // Under a heading of several lines stands a rule, and its name belongs before that.
    return id === undefined ? value : value.replace(/(\n[=-]+)?$/, (rule) => ` {#${id}}${rule}`)
  }
  const foreign: Handle & { peek?: Handle } = (node: Foreign) => node.value
  foreign.peek = (node: Foreign) => node.value.charAt(0)
  const blocks = Object.fromEntries(BLOCKS.map((type) => [type, block]))
  return {
    extensions: [{ ...directiveToMarkdown(), unsafe: [] }],
    handlers: { ...blocks, fact: inline, time: inline, foreign, heading, text },
    unsafe: [
      { character: '\r', inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel'] },
      { character: '\n', inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel'] },
      { character: ':', after: `(?=(?:${[...names].join('|')})\\[)`, inConstruct: 'phrasing' },
      {
        character: ':',
        before: '(?<![A-Za-z\\d])',
        after: '(?=[A-Za-z][\\w-]+[[{])',
        inConstruct: 'phrasing',
      },
      { character: ':', after: '(?=:)', inConstruct: 'phrasing' },
      { atBreak: true, before: ':+', character: ':' },
      // Looked ahead at, not consumed: of `{{%` both braces need a backslash.
      // What would be read as a shortcode, an attribute list, a heading's name or an import.
      { character: '{', after: '(?=[{%:#/])', inConstruct: 'phrasing', notInConstruct: LITERAL },
      { atBreak: true, character: 'i', after: 'mport\\s' },
    ],
  }
}

/** Marks are written as references: in a label, a table or beside a shortcode they would end what is around them. */
function attributesToMarkdown(attributes: Directives['attributes']): string {
  const written = Object.entries(attributes ?? {}).map(([key, value]) => {
    const safe = (value ?? '').replace(
      /[&"|[\]{}`<\n\r]/g,
      (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`,
    )
    return `${key}="${safe}"`
  })
  return written.length > 0 ? `{${written.join(' ')}}` : ''
}

/** What MDX reads besides: every brace, and exports. */
export const mdxToMarkdown: Options = {
  unsafe: [
    { character: '{', inConstruct: 'phrasing', notInConstruct: LITERAL },
    { atBreak: true, character: 'e', after: 'xport\\s' },
  ],
}
