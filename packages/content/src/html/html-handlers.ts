// Elements to Kanaal's own nodes, where rehype-remark knows none: figures, films, moments.
import type { Embed } from '@kanaal/types'
import type { Element, ElementContent } from 'hast'
import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Options } from 'rehype-remark'
import { defined } from '../defined.ts'
import { toIsoDate } from '../iso-date.ts'
import { raiseDigits } from './raised-digits.ts'

type Handlers = NonNullable<NonNullable<Options>['handlers']>
type Handler = NonNullable<Handlers[string]>
type State = Parameters<Handler>[0]

/** The name of an element that stands for one that was taken out, with its source as a property. */
export const DROPPED = 'kanaal-dropped'
/** The same among words: HTML knows it for no block, and no `<template>` of an author is left by then. */
export const DROPPED_WORD = 'template'

export const isDropped = ({ tagName }: Element): boolean => tagName === DROPPED || tagName === DROPPED_WORD

/** By its `hName` rehype-remark knows that a node stands among words, which HTML may or may not do. */
const dropped: Handler = (state, node) =>
  made(state, node, {
    type: 'html',
    value: stringOf(node, 'value'),
    ...(node.tagName === DROPPED_WORD && { data: { hName: 'span' } }),
  })

/** What rehype-remark would leave out with all that it says. */
const content: Handler = (state, node) => state.toFlow(state.all(node))

const anchor: Handler = (state, node) => {
  const url = stringOf(node, 'href')
  if (url === '') return state.all(node)
  const title = stringOf(node, 'title')
  // A link without words is a picture's, or nothing.
  return made(state, node, { type: 'link', url, ...(title && { title }), children: state.all(node) as [] })
}

/** Editors write a film as `<oembed url>`, an `<iframe>` or a `<video>`; what it holds besides is kept behind it. */
const film: Handler = (state, node) => {
  const source = node.children.find((child) => isElement(child, 'source'))
  const embed = toEmbed(node, isElement(source, 'source') ? stringOf(source, 'src') : '')
  const rest = state.all(node) as Nodes[]
  if (!embed) return rest
  // No two nodes share a place: what a film holds has its own.
  const opening = rest.length > 0 ? node.data?.position?.opening : undefined
  return [made(state, opening ? { ...node, position: opening } : node, embed), ...rest]
}

/** `source` is the address of a child. Without any address there is no film. */
export function toEmbed(element: Element, source: string): Embed | undefined {
  const url = addressOf(element) || source
  const title = stringOf(element, 'title') || undefined
  const poster = stringOf(element, 'poster') || undefined
  return url === '' ? undefined : { type: 'embed', url, ...defined({ title, poster }), children: [] }
}

/** Code is its text, all of it: rehype-remark would take what a browser shows, without a closed dialog in it. */
const inlineCode: Handler = (state, node) =>
  holdsDropped(node) ? state.all(node) : made(state, node, { type: 'inlineCode', value: textIn(node).trim() })

const holdsDropped = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (isDropped(child) || holdsDropped(child)))

const textIn = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
    .replace(/\s+/g, ' ')

const raised: Handler = (state, node) => {
  const value = raisedIn(node)
  return value === undefined ? state.all(node) : made(state, node, { type: 'text', value })
}

/** What a `<sup>` or `<sub>` says in characters of its own. */
export const raisedIn = (node: Element): string | undefined =>
  node.children.every(({ type }) => type === 'text') ? raiseDigits(node.tagName, textIn(node)) : undefined

const time: Handler = (state, node) => {
  const at = momentOf(node)
  return at === undefined
    ? state.all(node)
    : made(state, node, { type: 'time', at, children: state.all(node) as [] })
}

/** The date or instant of a `<time>`; undefined for a duration, a week or an hour of any day. */
export const momentOf = (node: Element): string | undefined =>
  node.tagName === 'time' ? toIsoDate(stringOf(node, 'dateTime')) : undefined

/** How a word is read stands above it: on the line it needs brackets, where the author wrote none in `<rp>`. */
const reading: Handler = (state, node, parent) => {
  const words = state.all(node) as PhrasingContent[]
  const isBracketed = parent?.children.some((child) => child.type === 'element' && child.tagName === 'rp')
  return isBracketed || words.length === 0 ? words : bracketed(words)
}

export const bracketed = <Word extends Nodes>(words: readonly Word[]): (Word | Text)[] => [
  { type: 'text', value: '(' },
  ...words,
  { type: 'text', value: ')' },
]

/** What a list item is called that has a box to tick: rehype-remark wants an `input`, which acts and is taken out. */
export const TASK = 'kanaal-task'

const task: Handler = (state, node) => {
  const checked = String(node.properties.dataChecked) === 'true'
  const children = state.toFlow(state.all(node)) as []
  return made(state, node, { type: 'listItem', spread: false, checked, children })
}

/** A picture with its caption; any other figure is what it holds. */
const figure: Handler = (state, node) => {
  const said = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const caption = said.find((child) => isElement(child, 'figcaption'))
  const [picture, ...others] = said.filter((child) => child !== caption)
  const image = isElement(picture, 'picture')
    ? picture.children.find((child) => isElement(child, 'img'))
    : picture
  if (others.length > 0 || !isElement(image, 'img') || !stringOf(image, 'src'))
    return state.toFlow(state.all(node))
  const alt = image.properties.alt === undefined ? undefined : stringOf(image, 'alt')
  const children = isElement(caption, 'figcaption') ? (state.all(caption) as []) : []
  return made(state, node, { type: 'figure', src: stringOf(image, 'src'), ...defined({ alt }), children })
}

export const htmlHandlers: Handlers = {
  a: anchor,
  audio: film,
  code: inlineCode,
  content,
  dialog: content,
  element: content,
  figure,
  iframe: film,
  isindex: content,
  kbd: inlineCode,
  menuitem: content,
  nextid: content,
  oembed: film,
  rt: reading,
  samp: inlineCode,
  shadow: content,
  spacer: content,
  sub: raised,
  sup: raised,
  time,
  tt: inlineCode,
  var: inlineCode,
  video: film,
  [DROPPED]: dropped,
  [DROPPED_WORD]: dropped,
  [TASK]: task,
}

/** Where a film is to be found; `//host` is an address of the web. */
export function addressOf(node: Element): string {
  const written = (stringOf(node, 'src') || stringOf(node, 'url')).trim()
  return written.startsWith('//') ? `https:${written}` : written
}

export function isElement(node: ElementContent | undefined, name: string): node is Element {
  return node?.type === 'element' && node.tagName === name
}

export function stringOf({ properties }: Element, key: string): string {
  const value = properties[key]
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}

function made<Node extends Nodes>(state: State, from: Element, node: Node): Node {
  state.patch(from, node as Parameters<State['patch']>[1])
  return node
}
