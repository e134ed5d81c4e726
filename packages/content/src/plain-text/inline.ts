// Inline nodes to one piece of text; line breaks of the author stay.

import type { Localized } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { readWikiLink } from '../foreign/wiki-link.ts'
import { sentence } from '../sentence.ts'
import type { PlainTextState } from './blocks.ts'

const PICTURE: Localized = {
  en: '[Image: {alt}]',
  nl: '[Afbeelding: {alt}]',
  de: '[Bild: {alt}]',
  fr: '[Image : {alt}]',
  es: '[Imagen: {alt}]',
  ar: '[صورة: {alt}]',
  ja: '[画像:{alt}]',
}

/** Alternative text in brackets: bare it would stand in the text as a sentence nobody wrote. */
export function pictureText(alt: string | null | undefined, { pictures, locale }: PlainTextState): string {
  if (!alt || pictures !== 'labelled') return ''
  // A word in another language than the text would say less than the brackets alone.
  const isKnown = PICTURE[locale.toLowerCase().split('-')[0] ?? ''] !== undefined
  return isKnown ? sentence(PICTURE, { alt }, locale) : `[${alt}]`
}

/** Runs of white space that are not one space already: most words stand one space apart, and stay as they are. */
const UNEVEN_IN_LINE = / [^\S\n]+|[^\S\n ][^\S\n]*/g

export function inlineText(nodes: readonly Nodes[], state: PlainTextState): string {
  const spaced = inside(nodes, state).replace(UNEVEN_IN_LINE, ' ')
  return (spaced.includes('\n') ? spaced.replace(/ ?\n ?/g, '\n') : spaced).trim()
}

function textOf(node: Nodes, state: PlainTextState): string {
  switch (node.type) {
    case 'text':
      // A line end in the source is no line end to the reader.
      return node.value.includes('\n') ? node.value.replaceAll('\n', ' ') : node.value
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return pictureText(node.alt, state)
    case 'delete':
      // Without a mark "van ~50~ voor 30" would say that both prices hold.
      return `~${inside(node.children, state)}~`
    case 'link':
      return linkText(inside(node.children, state), node.url, state)
    case 'footnoteReference':
      return `[${numberOf(node.identifier, state)}]`
    case 'foreign':
      return node.syntax === 'wiki-link' ? readWikiLink(node.value).words : ''
    case 'html':
      return ''
    default:
      return textOfOther(node, state)
  }
}

function textOfOther(node: Nodes | { type: string; value?: string }, state: PlainTextState): string {
  if ('children' in node) return inside(node.children, state)
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}

function inside(nodes: readonly Nodes[], state: PlainTextState): string {
  let text = ''
  for (const node of nodes) text += textOf(node, state)
  return text
}

function linkText(label: string, href: string, state: PlainTextState): string {
  const url = state.link(href)
  if (url === undefined) return label
  const shown = url.replace(/^(mailto|tel):/, '')
  if (label.trim() === '') return shown
  return addressIn(label.trim(), shown) ?? `${label} (${shown})`
}

/** An address that is its own label is printed once, as it was typed: `http://a:8080`; of `example.org` the whole. */
export function addressIn(label: string, url: string): string | undefined {
  if (label.includes(' ')) return undefined
  const bare = (text: string) => text.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  if (bare(label) !== bare(url)) return undefined
  return /^https?:/i.test(label) ? label : url
}

export function numberOf(identifier: string, state: PlainTextState): number {
  const known = state.notes.get(identifier)
  if (known !== undefined) return known
  const number = state.notes.size + 1
  state.notes.set(identifier, number)
  return number
}
