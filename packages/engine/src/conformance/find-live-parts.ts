// A piece of HTML to the list of what in it could run or lead somewhere unlisted.
import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'background',
  'cite',
  'data',
  'xlink:href',
])
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:', 'cid:'])
/** Bitmaps cannot run anything; SVG in an `<img>` cannot either, but it can elsewhere, so it is not listed. */
const DATA_IMAGE = /^data:image\/(png|jpeg|gif|webp|avif)[;,]/i
/** Scripts that are data. */
const INERT_SCRIPTS = new Set(['application/ld+json', 'application/json'])
const FORBIDDEN = new Set(['iframe', 'object', 'embed', 'applet', 'base', 'form', 'frame', 'frameset'])

/**
 * `findLiveParts('<a href="javascript:x">')` gives `['<a href="javascript:x">']`
 *
 * @param scripts the addresses a page may load scripts from; inline scripts are never allowed
 */
export function findLiveParts(html: string, scripts: readonly string[] = []): string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    if ('tagName' in node) found.push(...liveParts(node, scripts))
    // The comment is left out on purpose: mail clients read conditional comments, but those are constants of a template.
    if ('content' in node) visit(node.content)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

function liveParts(element: Element, scripts: readonly string[]): string[] {
  const attributes = element.attrs.map(({ prefix, name, value }) => ({
    name: (prefix ? `${prefix}:${name}` : name).toLowerCase(),
    value,
  }))
  const attributeOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.value
  const found: string[] = []
  if (FORBIDDEN.has(element.tagName)) found.push(`<${element.tagName}>`)
  if (element.tagName === 'script' && !isAllowedScript(attributeOf('type'), attributeOf('src'), scripts))
    found.push(`<script src="${attributeOf('src') ?? ''}">`)
  if (element.tagName === 'meta' && /refresh/i.test(attributeOf('http-equiv') ?? ''))
    found.push('<meta refresh>')
  for (const { name, value } of attributes) {
    const isLive =
      name.startsWith('on') ||
      name === 'srcdoc' ||
      (ADDRESSES.has(name) && !isListed(value)) ||
      (name === 'srcset' && value.split(',').some((candidate) => !isListed(candidate.trim()))) ||
      (name === 'style' && /expression|javascript:|@import/i.test(value))
    if (isLive) found.push(`<${element.tagName} ${name}="${value}">`)
  }
  return found
}

function isAllowedScript(
  type: string | undefined,
  src: string | undefined,
  scripts: readonly string[],
): boolean {
  return src === undefined ? INERT_SCRIPTS.has(type ?? '') : scripts.includes(src)
}

/** Relative addresses are fine, unless they name another host. */
export function isListed(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so this does
  const clean = address.replace(/[\u0000-\u0020]/g, '')
  if (/^[/\\]{2}/.test(clean)) return false
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(clean)?.[0].toLowerCase()
  return scheme === undefined || PROTOCOLS.has(scheme) || DATA_IMAGE.test(clean)
}
