// HTML to elements and attributes by parse5, an independent parser: what a browser would see.
import { type DefaultTreeAdapterMap, parse } from 'parse5'

export type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

export const elementsIn = (node: Node): Element[] => {
  const own = 'tagName' in node ? [node] : []
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return [...own, ...below]
}

export const elements = (html: string): Element[] => elementsIn(parse(html))

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** Everything that must hold for each page, whatever the content; gives what does not. */
export const violations = (html: string): string[] => {
  const all = elements(html)
  const found: string[] = []
  const count = (tagName: string) => all.filter((element) => element.tagName === tagName).length
  if (count('h1') !== 1) found.push(`${count('h1')} h1`)
  if (count('script') !== 1) found.push(`${count('script')} scripts`)
  for (const tagName of [
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'base',
    'svg',
    'math',
    'template',
    'video',
  ]) {
    if (count(tagName) > 0) found.push(`<${tagName}>`)
  }
  const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`id twice: ${id}`)
  const known = new Set(ids)
  let level = 1
  for (const element of all) {
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (heading) {
      if (Number(heading) > level + 1) found.push(`h${heading} after h${level}`)
      level = Number(heading)
    }
    for (const { name, value } of element.attrs) {
      if (/^on/i.test(name)) found.push(`${element.tagName}[${name}]`)
      if (name === 'style') found.push(`${element.tagName}[style]`)
      for (const url of addressesOf(name, value)) {
        if (!isAllowed(url)) found.push(`${element.tagName}[${name}=${url}]`)
      }
      if (name === 'href' && value.startsWith('#') && !known.has(value.slice(1))) found.push(`no ${value}`)
    }
  }
  return found
}

const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'poster',
  'xlink:href',
  'cite',
  'data',
  'background',
]

const addressesOf = (name: string, value: string): string[] => {
  if (!ADDRESSES.includes(name)) return []
  return name === 'srcset' ? value.split(/,\s+/).map((candidate) => candidate.split(' ')[0] ?? '') : [value]
}

const isAllowed = (url: string): boolean => {
  if (/^data:image\/(png|jpeg|gif|webp);base64,/.test(url)) return true
  const parsed = new URL(url, 'https://base.example/')
  const isRelative = !/^[a-z]+:/i.test(url)
  return (
    ['http:', 'https:', 'mailto:', 'tel:'].includes(parsed.protocol) &&
    (!isRelative || parsed.host === 'base.example')
  )
}

/** Elements of one name, and of one value of an attribute. */
export const find = (html: string, tagName: string, name?: string, value?: string): Element[] =>
  elements(html).filter(
    (element) => element.tagName === tagName && (name === undefined || attribute(element, name) === value),
  )
