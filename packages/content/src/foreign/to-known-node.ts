// A shortcode as typed to the node it means, where Kanaal has one: pictures, films and maps.
import type { Embed, Figure } from '@kanaal/types'
import type { PhrasingContent } from 'mdast'
import { defined } from '../defined.ts'
import { mergeTexts } from '../merge-texts.ts'

const TAG = /^\{\{[<%]\s*([\w-]+)\s+([\s\S]*?)\s*\/?[>%]\}\}$/
const VIDEOS: Record<string, (id: string) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
}

/**
 * Hugo's `figure`, `img`, `youtube` and `vimeo` (embedded shortcodes, gohugo.io, 2026-11-21).
 *
 * @param phrasing reads a caption, which is Markdown
 */
export function toKnownNode(
  tag: string,
  phrasing: (text: string) => PhrasingContent[],
): Figure | Embed | undefined {
  const [, name = '', written = ''] = TAG.exec(tag) ?? []
  const { named, positional } = readArguments(written)
  if (name === 'figure' || name === 'img') {
    const [src, link, attrlink] = ['src', 'link', 'attrlink'].map((key) => named.get(key))
    if (!src || [src, link, attrlink].some((address) => address && /[{}]/.test(address))) return undefined
    const children = captionOf(named, phrasing)
    const credit = attrlink ? undefined : named.get('attr')
    return { type: 'figure', src, ...defined({ alt: named.get('alt'), credit }), children }
  }
  const toUrl = Object.hasOwn(VIDEOS, name) ? VIDEOS[name] : undefined
  const id = named.get('id') ?? positional[0]
  if (!toUrl || !id || !/^[\w-]+$/.test(id)) return undefined
  return { type: 'embed', url: toUrl(id), ...defined({ title: named.get('title') }), children: [] }
}

/** A figure is no link itself: where Hugo's leads somewhere, its words do, and its source when that has an address. */
function captionOf(
  named: ReadonlyMap<string, string>,
  phrasing: (text: string) => PhrasingContent[],
): PhrasingContent[] {
  const [title, caption, link, attr, attrlink] = ['title', 'caption', 'link', 'attr', 'attrlink'].map((key) =>
    named.get(key),
  )
  const words = caption ? phrasing(caption) : []
  const parts: PhrasingContent[][] = []
  if (title) parts.push(caption ? [{ type: 'strong', children: [text(title)] }] : [text(title)])
  if (words.length > 0) parts.push(words)
  const said = joined(parts)
  const source: PhrasingContent[] = attrlink
    ? [{ type: 'link', url: attrlink, title: null, children: [text(attr || attrlink)] }]
    : []
  if (!link) return joined([said, source])
  const own = said.some(isLink) || said.length === 0 ? undefined : said
  const lead: PhrasingContent = {
    type: 'link',
    url: link,
    title: null,
    children: own ?? [text(named.get('alt') || link)],
  }
  return joined([...(own ? [] : [said]), [lead], source])
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const joined = (parts: readonly PhrasingContent[][]): PhrasingContent[] =>
  mergeTexts(
    parts.filter(({ length }) => length > 0).flatMap((part, at) => (at === 0 ? part : [text(' '), ...part])),
  )

/** A link holds no other. */
const isLink = (node: PhrasingContent): boolean =>
  node.type === 'link' || node.type === 'linkReference' || ('children' in node && node.children.some(isLink))

function readArguments(written: string): { named: Map<string, string>; positional: string[] } {
  const named = new Map<string, string>()
  const positional: string[] = []
  for (const match of written.matchAll(/(?:([\w-]+)=)?(?:"([^"]*)"|`([^`]*)`|([^\s"'`=]+))/g)) {
    const [, key, quoted, raw, bare] = match
    const value = quoted ?? raw ?? bare ?? ''
    if (key === undefined) positional.push(value)
    else named.set(key, value)
  }
  return { named, positional }
}
